package kz.zantartip.consultations.point;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.body.MergePatch;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.consultations.staff.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Consultation points.
@Path("/api/v1")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class PointResource {

    private final Points points;
    private final Staff staff;
    private final Outbox outbox;
    private final History history;
    private final Lists lists;
    private final Ids ids;
    private final Clock clock;

    PointResource(
            Points points,
            Staff staff,
            Outbox outbox,
            History history,
            Lists lists,
            Ids ids,
            Clock clock) {
        this.points = points;
        this.staff = staff;
        this.outbox = outbox;
        this.history = history;
        this.lists = lists;
        this.ids = ids;
        this.clock = clock;
    }

    @GET
    @Path("/points")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listPoints",
            summary = "Where consultations are given",
            description =
                    "Law clinics, front offices, mobile and online points, with address and hours.")
    public Page<PointView> list(@BeanParam PointFilter filter) {
        List<PointView> found =
                points.in(filter.region, filter.channel).stream().map(PointView::of).toList();
        return lists.page(found, PointTable.ORDER, PointTable.FORMS, filter);
    }

    @GET
    @Path("/points/{id}")
    @PermitAll
    @Operation(
            operationId = "getPoint",
            summary = "One consultation point",
            description = "With address, place on the map and how to get in without steps.")
    public PointView get(@RestPath UUID id) {
        return PointView.of(points.require(id));
    }

    @GET
    @Path("/points/{id}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listPointHistory",
            summary = "What has changed in one consultation point, newest first",
            description =
                    "Who did it is shown as role and agency; the person to coordinator and auditor.")
    public Page<HistoryEntry> history(@RestPath UUID id, @BeanParam ListQuery query) {
        points.require(id);
        return history.of("/api/v1/points/" + id, query);
    }

    @POST
    @Path("/points")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.COORDINATOR, Role.OPERATOR, Role.REGION_EDITOR})
    @Operation(
            operationId = "openPoint",
            summary = "Open a consultation point",
            description =
                    "By the coordinator, an operator of all points, or the region's editor. It is told as `point.opened`.")
    @APIResponseSchema(
            value = PointView.class,
            responseCode = "201",
            responseDescription = "The point")
    public RestResponse<PointView> open(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewPoint.class)))
                    SentBody body) {
        staff.mayOpenPointsIn(body.text("region"));
        NewPoint given = body.as(NewPoint.class);
        staff.mustOpenPointsIn(given.region());
        Point point = points.add(Point.open(ids.next(), given));
        outbox.record(point.opened(clock.instant()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, PointView.of(point))
                .location(URI.create("/api/v1/points/" + point.id()))
                .build();
    }

    @PATCH
    @Path("/points/{id}")
    @RequestBodySchema(NewPoint.class)
    @Consumes(MediaTypes.MERGE_PATCH)
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.OPERATOR, Role.REGION_EDITOR})
    @Operation(
            operationId = "changePoint",
            summary = "Change a consultation point",
            description = "It is told as `point.changed`.")
    @APIResponse(responseCode = "200", description = "The point as it is now")
    @APIResponse(
            responseCode = "409",
            description = "`desks-in-use`: a session stands at a desk that would be gone")
    public PointView change(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        Point point = points.require(id);
        staff.mustKeep(id, point.region());
        Precondition.mustMatch(ifMatch, point.version());
        NewPoint wanted = patch.appliedTo(NewPoint.of(point), NewPoint.class);
        if (!wanted.region().equals(point.region())) {
            staff.mustKeep(id, wanted.region());
        }
        points.hold(id);
        int inUse = points.lastDeskInUse(id, clock.instant());
        if (wanted.desks() < inUse) {
            throw new DesksInUse(inUse);
        }
        PointFact changed = point.change(wanted, clock.instant());
        if (changed.changes().isEmpty()) {
            return PointView.of(point);
        }
        points.flush();
        outbox.record(changed);
        return PointView.of(point);
    }
}
