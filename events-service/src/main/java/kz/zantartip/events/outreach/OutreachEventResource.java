package kz.zantartip.events.outreach;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
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
import java.util.UUID;
import kz.zantartip.chassis.body.MergePatch;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.CurrentCaller;
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
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.events.access.Ownership;
import kz.zantartip.events.organiser.Organiser;
import kz.zantartip.events.reference.ByCode;
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

/// Outreach events: read by everybody in every state, kept by region, agency and coordinator.
///
/// Bodies are read inside the methods: whether the caller may is asked before what was sent is looked at.
@Path("/api/v1")
@Tag(
        name = "Events",
        description =
                "Outreach events, their organisers and programmes, and what was reported of them.")
@Produces(MediaType.APPLICATION_JSON)
public class OutreachEventResource {

    private final OutreachEvents events;
    private final EntityManager database;
    private final ByCode known;
    private final Lists lists;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;
    private final Ids ids;

    OutreachEventResource(
            OutreachEvents events,
            EntityManager database,
            ByCode known,
            Lists lists,
            CurrentCaller caller,
            Outbox outbox,
            History history,
            Clock clock,
            Ids ids) {
        this.events = events;
        this.database = database;
        this.known = known;
        this.lists = lists;
        this.caller = caller;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
        this.ids = ids;
    }

    @GET
    @Path("/events")
    @PermitAll
    @SortFields({"startsAt", "region", "organiser", "format", "state", "id"})
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaTypes.CSV,
        MediaTypes.XLSX,
        MediaTypes.NDJSON,
        MediaTypes.ICS,
        MediaTypes.GEOJSON
    })
    @Operation(
            operationId = "listEvents",
            summary = "Outreach events, by start",
            description =
                    "In every state. A file has up to 10 000 events; where there are more, `Link` with `rel=\"next\"` leads on.")
    public Page<OutreachEventView> list(@BeanParam EventFilter filter) {
        return lists.page(
                events.matching(filter),
                OutreachEventTable.KEYSET,
                OutreachEventTable.FORMS,
                filter);
    }

    @GET
    @Path("/events/{id}")
    @PermitAll
    @Operation(
            operationId = "getEvent",
            summary = "One outreach event",
            description =
                    "In every state, also cancelled and annulled, with what this caller may do with it now.")
    public OutreachEventView get(@RestPath UUID id) {
        return seen(events.require(id));
    }

    @GET
    @Path("/events/{id}/history")
    @PermitAll
    @SortFields("entry")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listEventHistory",
            summary = "What has happened to one event's record, newest first",
            description =
                    "Kept for ever. Persons are shown to the coordinator, auditors and their own agency only.")
    public Page<HistoryEntry> history(@RestPath UUID id, @BeanParam ListQuery query) {
        return history.of(OutreachEventView.of(events.require(id)).path(), query);
    }

    @POST
    @Path("/events")
    @RolesAllowed({Role.REGION_EDITOR, Role.AGENCY, Role.COORDINATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "planEvent",
            summary = "Enter an outreach event",
            description =
                    "Before its day or after it; it begins as `PLANNED`. A region's editor for the own region, an agency for its own"
                            + " organisers.")
    @APIResponseSchema(value = OutreachEventView.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "`event-external-id-taken`: the organiser has an event of this key")
    public RestResponse<OutreachEventView> plan(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    NewOutreachEvent.class)))
                    SentBody body) {
        ownership(body.text("region"), body.text("organiser")).mayAllow(caller.get());
        NewOutreachEvent sent = body.as(NewOutreachEvent.class);
        ownership(sent.region(), sent.organiser()).mustAllow(caller.get());
        OutreachEvent event = OutreachEvent.plan(ids.next(), sent);
        database.persist(event);
        database.flush();
        outbox.record(event.planned(clock.instant()));
        OutreachEventView view = seen(event);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create(view.path()))
                .build();
    }

    @PATCH
    @Path("/events/{id}")
    @RolesAllowed({Role.REGION_EDITOR, Role.AGENCY, Role.COORDINATOR})
    @RequestBodySchema(NewOutreachEvent.class)
    @Consumes(MediaTypes.MERGE_PATCH)
    @Transactional
    @Operation(
            operationId = "changeEvent",
            summary = "Move or correct an event",
            description =
                    "Also one that was held, with its outcome; not one that was cancelled or annulled.")
    @APIResponse(responseCode = "200", description = "The event as it is now")
    @APIResponse(
            responseCode = "409",
            description =
                    "`event-closed`: it was cancelled or annulled; `event-not-begun`: what was held cannot lie ahead;"
                            + " `event-external-id-taken`: the organiser has another event of this key")
    public OutreachEventView change(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        OutreachEvent event = own(id, ifMatch);
        NewOutreachEvent sent = patch.appliedTo(NewOutreachEvent.of(event), NewOutreachEvent.class);
        ownership(sent.region(), sent.organiser()).mustAllow(caller.get());
        event.change(sent, clock.instant()).ifPresent(this::tell);
        return seen(event);
    }

    @POST
    @Path("/events/{id}/publication")
    @RolesAllowed({Role.REGION_EDITOR, Role.AGENCY, Role.COORDINATOR})
    @Idempotent
    @Operation(
            operationId = "publishEvent",
            summary = "Announce a planned event",
            description =
                    "From `PLANNED` to `PUBLISHED`. From then on it stands in calendars that people have subscribed to.")
    @APIResponse(responseCode = "200", description = "The event, now `PUBLISHED`")
    @APIResponse(responseCode = "409", description = "`step-refused`: it is not planned")
    public RestResponse<OutreachEventView> publish(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        OutreachEvent event = own(id, ifMatch);
        tell(event.publish(clock.instant()));
        return RestResponse.ok(seen(event));
    }

    @POST
    @Path("/events/{id}/outcome")
    @RolesAllowed({Role.REGION_EDITOR, Role.AGENCY, Role.COORDINATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "reportEvent",
            summary = "Tell what came of a published event",
            description = "By its outcome it is held, on its day at the earliest.")
    @APIResponse(responseCode = "200", description = "The event, now `HELD`")
    @APIResponse(
            responseCode = "409",
            description =
                    "`step-refused`: it is not published; `event-not-begun`: its day lies ahead")
    public RestResponse<OutreachEventView> report(
            @RestPath UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Outcome.class)))
                    SentBody body) {
        OutreachEvent event = own(id, ifMatch);
        tell(event.hold(body.as(Outcome.class), clock.instant()));
        return RestResponse.ok(seen(event));
    }

    @POST
    @Path("/events/{id}/cancellation")
    @RolesAllowed({Role.REGION_EDITOR, Role.AGENCY, Role.COORDINATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "cancelEvent",
            summary = "Call off an event that was not held",
            description =
                    "With a reason, which all may read. It stays in the lists as `CANCELLED` and counts nowhere.")
    @APIResponse(responseCode = "200", description = "The event, now `CANCELLED`")
    @APIResponse(
            responseCode = "409",
            description = "`step-refused`: it was held, or is called off already")
    public RestResponse<OutreachEventView> cancel(
            @RestPath UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Reason.class)))
                    SentBody body) {
        OutreachEvent event = own(id, ifMatch);
        tell(event.cancel(body.as(Reason.class).reason(), clock.instant()));
        return RestResponse.ok(seen(event));
    }

    @POST
    @Path("/events/{id}/annulment")
    @RolesAllowed({Role.REGION_EDITOR, Role.AGENCY, Role.COORDINATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "annulEvent",
            summary = "Take back an event that was entered as held by mistake",
            description = "It leaves statistics and evidence, and stays readable.")
    @APIResponse(responseCode = "200", description = "The event, now `ANNULLED`")
    @APIResponse(responseCode = "409", description = "`step-refused`: it was not held")
    public RestResponse<OutreachEventView> annul(
            @RestPath UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Reason.class)))
                    SentBody body) {
        OutreachEvent event = own(id, ifMatch);
        tell(event.annul(body.as(Reason.class).reason(), clock.instant()));
        return RestResponse.ok(seen(event));
    }

    private OutreachEvent own(UUID id, String ifMatch) {
        OutreachEvent event = events.require(id);
        ownership(event.region(), event.organiser()).mustAllow(caller.get());
        Precondition.mustMatch(ifMatch, event.version());
        return event;
    }

    /// Flushes first: whoever has lost a race learns it before anything is told.
    private void tell(OutreachEventFact fact) {
        database.flush();
        outbox.record(fact);
    }

    private OutreachEventView seen(OutreachEvent event) {
        OutreachEventView view = OutreachEventView.of(event);
        return ownership(event.region(), event.organiser()).allows(caller.get())
                ? view.withActions()
                : view;
    }

    /// An event is its region's and its organiser's agency's.
    private Ownership ownership(String region, String organiser) {
        Organiser holder =
                organiser == null ? null : known.find(Organiser.class, organiser).orElse(null);
        return holder == null
                ? new Ownership(region, null, null)
                : new Ownership(region, holder.agency(), holder.region());
    }
}
