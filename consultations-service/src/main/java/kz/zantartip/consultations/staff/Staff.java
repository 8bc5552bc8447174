package kz.zantartip.consultations.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.UUID;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.caller.Role;

/// Who may keep which points, lawyers and sessions, and who receives citizens. That a point exists is public, so another's is
/// 403; that a booking exists is not, so another's is left to the caller of [#receivesAt] to hide.
@ApplicationScoped
public class Staff {

    private final CurrentCaller caller;

    Staff(CurrentCaller caller) {
        this.caller = caller;
    }

    /// A new point: the coordinator and an operator of all points everywhere, a region editor in the own region.
    public void mustOpenPointsIn(String region) {
        require(keepsAll() || editsRegion(region));
    }

    /// Refuses before what was sent is looked at any closer, as far as the region that was sent tells.
    ///
    /// @param region null where none was sent
    public void mayOpenPointsIn(String region) {
        require(keepsAll() || (region == null ? editsSome() : editsRegion(region)));
    }

    /// The same for what stands at a point that was not sent or is not there.
    public void mayKeepSome() {
        Caller who = caller.get();
        require(keepsAll() || editsSome() || (who.is(Role.OPERATOR) && !who.points().isEmpty()));
    }

    /// Besides them an operator of this point.
    public void mustKeep(UUID point, String region) {
        require(keepsAll() || editsRegion(region) || operates(point));
    }

    /// A lawyer of no region is kept by the coordinator and by operators of all points.
    public void mustKeepLawyersOf(String region) {
        require(keepsAll() || editsRegion(region));
    }

    /// The region that a region editor writes for; null for others.
    public String ownRegion() {
        Caller who = caller.get();
        return keepsAll() ? null : who.region();
    }

    /// Whether the caller is told what the public is not, such as a licence.
    public boolean isKnown() {
        return caller.get().isOneOf(Role.COORDINATOR, Role.OPERATOR, Role.REGION_EDITOR);
    }

    /// Whether the caller receives citizens there: an operator of the point, or the lawyer.
    public boolean receivesAt(UUID point, UUID lawyer) {
        Caller who = caller.get();
        return operates(point) || (who.is(Role.LAWYER) && lawyer.toString().equals(who.lawyer()));
    }

    private boolean keepsAll() {
        Caller who = caller.get();
        return who.is(Role.COORDINATOR) || (who.is(Role.OPERATOR) && who.points() == null);
    }

    private boolean editsSome() {
        Caller who = caller.get();
        return who.is(Role.REGION_EDITOR) && who.region() != null;
    }

    private boolean editsRegion(String region) {
        Caller who = caller.get();
        return who.is(Role.REGION_EDITOR) && region != null && region.equals(who.region());
    }

    private boolean operates(UUID point) {
        Caller who = caller.get();
        return who.is(Role.OPERATOR)
                && (who.points() == null || who.points().contains(point.toString()));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenException();
        }
    }
}
