package kz.zantartip.consultations.session;

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
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.body.MergePatch;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.consultations.point.Points;
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

/// Sessions: which lawyer receives where and when.
@Path("/api/v1")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    private final Sessions sessions;
    private final Points points;
    private final OpenSession writing;
    private final Staff staff;
    private final History history;
    private final Lists lists;

    SessionResource(
            Sessions sessions,
            Points points,
            OpenSession writing,
            Staff staff,
            History history,
            Lists lists) {
        this.sessions = sessions;
        this.points = points;
        this.writing = writing;
        this.staff = staff;
        this.history = history;
        this.lists = lists;
    }

    @GET
    @Path("/sessions")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listSessions",
            summary = "Who receives where and when",
            description = "Cancelled sessions stay in the list and say so.")
    public Page<SessionView> list(@BeanParam SessionFilter filter) {
        List<SessionView> found =
                sessions.starting(filter.from, filter.to, filter.pointId()).stream()
                        .map(SessionView::of)
                        .toList();
        return lists.page(found, SessionTable.ORDER, SessionTable.FORMS, filter);
    }

    @GET
    @Path("/sessions/{id}")
    @PermitAll
    @Operation(
            operationId = "getSession",
            summary = "One session",
            description =
                    "With its lawyer, point and hours, and whether it is held, open or cancelled.")
    public SessionView get(@RestPath UUID id) {
        return SessionView.of(sessions.require(id));
    }

    @GET
    @Path("/sessions/{id}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listSessionHistory",
            summary = "What has changed in one session, newest first",
            description =
                    "Who did it is shown as role and agency; the person to coordinator and auditor.")
    public Page<HistoryEntry> history(@RestPath UUID id, @BeanParam ListQuery query) {
        sessions.require(id);
        return history.of("/api/v1/sessions/" + id, query);
    }

    @POST
    @Path("/sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.COORDINATOR, Role.OPERATOR, Role.REGION_EDITOR})
    @Operation(
            operationId = "openSession",
            summary = "Open a session",
            description =
                    "Its slots can be booked at once. Nobody is in two places and no desk is taken twice. It is told as `session.opened`.")
    @APIResponseSchema(
            value = SessionView.class,
            responseCode = "201",
            responseDescription = "The session")
    @APIResponse(
            responseCode = "409",
            description =
                    "`session-lawyer-taken`: the lawyer has a session then. `session-desk-taken`: the desk has one.")
    public RestResponse<SessionView> open(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewSession.class)))
                    SentBody body) {
        staff.mayKeepSome();
        body.id("point")
                .ifPresent(point ->
                        points.regionOf(point).ifPresent(region -> staff.mustKeep(point, region)));
        ConsultationSession session = writing.open(body.as(NewSession.class));
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, SessionView.of(session))
                .location(URI.create("/api/v1/sessions/" + session.id()))
                .build();
    }

    @PATCH
    @Path("/sessions/{id}")
    @RequestBodySchema(NewSession.class)
    @Consumes(MediaTypes.MERGE_PATCH)
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.OPERATOR, Role.REGION_EDITOR})
    @Operation(
            operationId = "changeSession",
            summary = "Change a session",
            description =
                    "Slots that stay keep their ids and their bookings; a change that would take a booked one away is refused. It is told as `session.changed`.")
    @APIResponse(responseCode = "200", description = "The session as it is now")
    @APIResponse(
            responseCode = "409",
            description =
                    "`session-lawyer-taken`, `session-desk-taken`; `session-booked`: citizens hold times that would be gone; `session-cancelled`")
    public SessionView change(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        ConsultationSession session = mine(id, ifMatch);
        writing.change(session, patch.appliedTo(NewSession.of(session), NewSession.class));
        return SessionView.of(session);
    }

    @POST
    @Path("/sessions/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.COORDINATOR, Role.OPERATOR, Role.REGION_EDITOR})
    @Operation(
            operationId = "cancelSession",
            summary = "Cancel a session",
            description =
                    "Bookings of those who have not come yet are cancelled with it and show what else is free. It is told as `session.cancelled`.")
    @APIResponse(responseCode = "200", description = "The session, now `CANCELLED`")
    @APIResponse(
            responseCode = "409",
            description =
                    "`session-cancelled` already, or `session-under-way`: somebody is being received or was")
    public RestResponse<SessionView> cancel(
            @RestPath UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    SessionCancellation.class)))
                    SentBody body) {
        ConsultationSession session = mine(id, ifMatch);
        writing.cancel(session, body.as(SessionCancellation.class));
        return RestResponse.ok(SessionView.of(session));
    }

    private ConsultationSession mine(UUID id, String ifMatch) {
        ConsultationSession session = sessions.require(id);
        staff.mustKeep(session.point(), points.require(session.point()).region());
        Precondition.mustMatch(ifMatch, session.version());
        return session;
    }
}
