package kz.zantartip.events.activity;

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
import java.util.List;
import java.util.Optional;
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
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.events.access.Ownership;
import kz.zantartip.events.organiser.Organiser;
import kz.zantartip.events.reference.ByCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// What organisers have reported as sums, read by everybody and kept by whose the organisers are.
@Path("/api/v1")
@Tag(name = "Events")
@Produces(MediaType.APPLICATION_JSON)
public class ActivityReportResource {

    private final EntityManager database;
    private final ByCode known;
    private final Lists lists;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;
    private final Ids ids;

    ActivityReportResource(
            EntityManager database,
            ByCode known,
            Lists lists,
            CurrentCaller caller,
            Outbox outbox,
            History history,
            Clock clock,
            Ids ids) {
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
    @Path("/activity-reports")
    @PermitAll
    @SortFields({"position", "reportedOn", "organiser", "id"})
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listActivityReports",
            summary = "What organisers have reported as sums",
            description =
                    "Beside the counted figures, never added to them. In a file each claim is a row.")
    public Page<ActivityReportView> list(@BeanParam ActivityReportFilter filter) {
        List<ActivityReport> all =
                database.createQuery("from ActivityReport", ActivityReport.class).getResultList();
        return lists.page(
                all.stream().filter(filter::matches).map(ActivityReportView::of).toList(),
                ActivityReportTable.ORDER,
                ActivityReportTable.FORMS,
                filter);
    }

    @GET
    @Path("/activity-reports/{id}")
    @PermitAll
    @Operation(
            operationId = "getActivityReport",
            summary = "One activity report",
            description = "What an organiser claims of a period, as it was reported.")
    public ActivityReportView get(@RestPath UUID id) {
        return ActivityReportView.of(require(id));
    }

    @GET
    @Path("/activity-reports/{id}/history")
    @PermitAll
    @SortFields("entry")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listActivityReportHistory",
            summary = "What has changed in one activity report, newest first",
            description =
                    "Kept for ever. Persons are shown to the coordinator, auditors and their own agency only.")
    public Page<HistoryEntry> history(@RestPath UUID id, @BeanParam ListQuery query) {
        return history.of("/api/v1/activity-reports/" + require(id).id(), query);
    }

    @POST
    @Path("/activity-reports")
    @RolesAllowed({Role.REGION_EDITOR, Role.AGENCY, Role.COORDINATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "createActivityReport",
            summary = "Enter what an organiser has reported",
            description =
                    "A region's editor for organisers of the own region, an agency for its own organisers.")
    @APIResponseSchema(value = ActivityReportView.class, responseCode = "201")
    public RestResponse<ActivityReportView> create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    NewActivityReport.class)))
                    SentBody body) {
        String organiser = body.text("organiser");
        new Ownership(null, null, null).mayAllow(caller.get());
        organiser(organiser).ifPresent(known -> known.ownership().mustAllow(caller.get()));
        NewActivityReport sent = body.as(NewActivityReport.class);
        ActivityReport report = new ActivityReport(ids.next(), sent);
        database.persist(report);
        database.flush();
        ActivityReportFact.Created fact = report.created(clock.instant());
        outbox.record(fact);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, fact.report())
                .location(URI.create(fact.subject()))
                .build();
    }

    @PATCH
    @Path("/activity-reports/{id}")
    @RolesAllowed({Role.REGION_EDITOR, Role.AGENCY, Role.COORDINATOR})
    @RequestBodySchema(NewActivityReport.class)
    @Consumes(MediaTypes.MERGE_PATCH)
    @Transactional
    @Operation(
            operationId = "changeActivityReport",
            summary = "Correct an activity report",
            description =
                    "By its organiser's users and the coordinator. What it said before stays in its history.")
    public ActivityReportView change(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        ActivityReport report = require(id);
        mustAllow(report.organiser());
        Precondition.mustMatch(ifMatch, report.version());
        NewActivityReport changed =
                patch.appliedTo(NewActivityReport.of(report), NewActivityReport.class);
        mustAllow(changed.organiser());
        report.change(changed, clock.instant())
                .ifPresent(fact -> {
                    database.flush();
                    outbox.record(fact);
                });
        return ActivityReportView.of(report);
    }

    private void mustAllow(String organiser) {
        organiser(organiser).orElseThrow().ownership().mustAllow(caller.get());
    }

    private Optional<Organiser> organiser(String code) {
        return code == null ? Optional.empty() : known.find(Organiser.class, code);
    }

    private ActivityReport require(UUID id) {
        return Optional.ofNullable(database.find(ActivityReport.class, id))
                .orElseThrow(NotFound::new);
    }
}
