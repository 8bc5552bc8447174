package kz.zantartip.events.access;

import java.util.Objects;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.Role;

/// Whose a thing is, and so who may change it: the coordinator all, a region's editor what is in the region, an agency what is
/// its own. A local executive body is an agency per region.
///
/// @param region KATO code of the region that it is in; null for the whole country
/// @param agency the agency that it belongs to; null for none
/// @param agencyRegion the region of that agency's own branch; null where it has none
public record Ownership(String region, String agency, String agencyRegion) {

    private static final String LOCAL_EXECUTIVE = "LEB";

    /// @throws Forbidden unless the caller may change what is owned like this
    public void mustAllow(Caller caller) {
        if (!allows(caller)) {
            throw new Forbidden();
        }
    }

    public boolean allows(Caller caller) {
        return caller.is(Role.COORDINATOR)
                || (caller.is(Role.REGION_EDITOR) && isOfRegionOf(caller))
                || (caller.is(Role.AGENCY) && isOfAgencyOf(caller));
    }

    /// Nobody plans in his own region in the name of another region's organiser.
    private boolean isOfRegionOf(Caller caller) {
        return region != null
                && region.equals(caller.region())
                && (agencyRegion == null || agencyRegion.equals(caller.region()));
    }

    /// A local executive body is one of its region and of no other; a ministry is everywhere.
    private boolean isOfAgencyOf(Caller caller) {
        boolean everywhere = caller.region() == null;
        return isSomeAgency(caller)
                && agency != null
                && agency.equals(caller.agency())
                && (everywhere || Objects.equals(agencyRegion, caller.region()));
    }

    /// A local executive body that names no region is none of them.
    private static boolean isSomeAgency(Caller caller) {
        return caller.agency() != null
                && !(LOCAL_EXECUTIVE.equals(caller.agency()) && caller.region() == null);
    }

    private static boolean ownsSome(Caller caller) {
        return caller.is(Role.COORDINATOR)
                || (caller.is(Role.REGION_EDITOR) && caller.region() != null)
                || (caller.is(Role.AGENCY) && isSomeAgency(caller));
    }

    /// Refuses before the request is looked at any closer, as far as what was sent of region and agency tells. What was not
    /// sent, or is not known, is for the check of the input to tell, and for [#mustAllow(Caller)] after it. Whose token names neither owns nothing, whatever is sent.
    public void mayAllow(Caller caller) {
        if (!ownsSome(caller)) {
            throw new Forbidden();
        }
        boolean open =
                (caller.is(Role.REGION_EDITOR) && region == null)
                        || (caller.is(Role.AGENCY) && agency == null);
        if (!open) {
            mustAllow(caller);
        }
    }
}
