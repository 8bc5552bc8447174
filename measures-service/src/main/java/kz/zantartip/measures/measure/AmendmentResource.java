package kz.zantartip.measures.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.measures.deadline.DeadlineChanges;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.Measure;
import kz.zantartip.measures.plan.MeasureEdition;
import kz.zantartip.measures.plan.PlanStore;
import kz.zantartip.measures.report.KnownReports;
import kz.zantartip.measures.report.ProgressReportRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Acts that amend the plan.
@Path("/api/v1")
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentResource {

    private final PlanStore plans;
    private final ProgressReportRepository reports;
    private final Outbox outbox;

    AmendmentResource(PlanStore plans, ProgressReportRepository reports, Outbox outbox) {
        this.plans = plans;
        this.reports = reports;
        this.outbox = outbox;
    }

    @PUT
    @Path("/measures/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "amendMeasure",
            summary = "Amend a measure by an act",
            description =
                    "A new edition of the whole measure; the editions before stay, and `asOf` finds them. Deadlines from"
                            + " `effectiveFrom` on follow it: those that its schedule has no longer are withdrawn, new ones come. The answer is the"
                            + " measure as it stands today; an edition that is not in force yet is announced in `coming`, where the next"
                            + " act may still supersede it. What `GET` computes is left out of what is sent.")
    @APIResponse(responseCode = "200", description = "The measure as it is now")
    @APIResponse(
            responseCode = "409",
            description =
                    "`deadline-settled`: it would take away a deadline on which a report is accepted, or its lead")
    public RestResponse<MeasureView> amend(
            @RestPath int number,
            @RestHeader("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Amendment.class)))
                    SentBody body) {
        KnownPlan before = plans.forChange();
        Measure measure = before.measure(number).orElseThrow(NotFound::new);
        MeasureEdition latest = measure.latest();
        Precondition.mustMatch(ifMatch, latest.edition());
        Amendment sent = body.as(Amendment.class, amendment -> amendment.faults(measure, before));
        MeasureEdition next =
                latest.amended(
                        sent.wording(), sent.act().act(), sent.effectiveFrom(), before.moment());
        KnownPlan after = plans.after(before, next);
        reports.holdAllOf(number);
        KnownReports known = reports.ofMeasureAsOf(number, null);
        DeadlineChanges.mustKeepWhatIsSettled(measure, before, after, known);
        MeasureView view = MeasureView.of(after.measure(number).orElseThrow(), after, known);
        outbox.record(
                new MeasureFact.Amended(
                        view,
                        MeasureHistoryEntry.changes(latest, next),
                        next.act().title(),
                        before.moment()));
        outbox.record(DeadlineChanges.between(before, after, known, next.act()));
        return RestResponse.ok(view);
    }
}
