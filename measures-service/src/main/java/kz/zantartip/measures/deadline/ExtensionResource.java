package kz.zantartip.measures.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.measures.plan.Extension;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlanStore;
import kz.zantartip.measures.plan.PlannedDeadline;
import kz.zantartip.measures.report.KnownReports;
import kz.zantartip.measures.report.ProgressReportRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Acts that put deadlines off, and what acts have done to one.
@Path("/api/v1")
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class ExtensionResource {

    private final PlanStore plans;
    private final ProgressReportRepository reports;
    private final Outbox outbox;
    private final History history;

    ExtensionResource(
            PlanStore plans, ProgressReportRepository reports, Outbox outbox, History history) {
        this.plans = plans;
        this.reports = reports;
        this.outbox = outbox;
        this.history = history;
    }

    @POST
    @Path("/deadlines/{id}/extensions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "extendDeadline",
            summary = "Put a deadline off by an act",
            description =
                    "`id` and `originalDueOn` stay for ever, `dueOn` becomes the new day, `effectiveOn` the working day from then on."
                            + " It may be put off again. The explanation tells each extension with its act.")
    @APIResponse(responseCode = "200", description = "The deadline as it is now")
    @APIResponse(
            responseCode = "409",
            description = "`deadline-settled`: an accepted report has settled it")
    public RestResponse<DeadlineView> extend(
            @RestPath
                    @Parameter(
                            description = "`{measure}-{originalDueOn}`",
                            example = "18-2027-02-15")
                    String id,
            @RestHeader("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(schema = @Schema(implementation = NewExtension.class)))
                    SentBody body) {
        KnownPlan before = plans.forChange();
        PlannedDeadline deadline = before.deadline(id).orElseThrow(NotFound::new);
        Precondition.mustMatch(ifMatch, deadline.changes());
        NewExtension sent = body.as(NewExtension.class, each -> each.faults(deadline));
        reports.holdAllOn(id);
        KnownReports known = reports.ofMeasureAsOf(deadline.measure(), null);
        DeadlineView was = DeadlineView.of(deadline, before, known);
        if (was.status() == DeadlineStatus.ACCEPTED) {
            throw new DeadlineSettled();
        }
        Extension extension = deadline.extend(sent.dueOn(), sent.act().act(), before);
        KnownPlan after = plans.after(before, extension);
        DeadlineView view = DeadlineView.of(after.deadline(id).orElseThrow(), after, known);
        outbox.record(
                new DeadlineActFact.Extended(
                        view,
                        List.of(
                                new FieldChange("dueOn", was.dueOn(), view.dueOn()),
                                new FieldChange(
                                        "effectiveOn", was.effectiveOn(), view.effectiveOn()),
                                new FieldChange("act", null, extension.act())),
                        extension.act().title(),
                        before.moment()));
        return RestResponse.ok(view);
    }

    @GET
    @Path("/deadlines/{id}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listDeadlineHistory",
            summary = "What acts have done to a deadline, newest first",
            description =
                    "Extensions, amendments and calendars that changed it, who recorded them and when. Also of a deadline that an"
                            + " amendment has withdrawn. Persons are shown to the coordinator, auditors and their own agency only.")
    @SortFields("entry")
    public Page<HistoryEntry> history(
            @RestPath
                    @Parameter(
                            description = "`{measure}-{originalDueOn}`",
                            example = "18-2027-02-15")
                    String id,
            @BeanParam ListQuery query) {
        KnownPlan plan = plans.now();
        boolean everWas =
                plan.deadline(id).isPresent()
                        || plan.withdrawn().anyMatch(gone -> gone.id().equals(id));
        if (!everWas) {
            throw new NotFound();
        }
        return history.of(DeadlineActFact.subjectOf(id), query);
    }
}
