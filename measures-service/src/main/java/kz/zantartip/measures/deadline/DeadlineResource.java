package kz.zantartip.measures.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.format.Format;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.MomentListQuery;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.Moment;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlanStore;
import kz.zantartip.measures.plan.PlannedDeadline;
import kz.zantartip.measures.report.KnownReports;
import kz.zantartip.measures.report.ProgressReportRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The deadlines of the plan, read by everybody.
@Path("/api/v1")
@PermitAll
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class DeadlineResource {

    /// Deadlines that were taken away belong into a feed, not beside the one that was asked for.
    private static final DeadlineFilter NONE_BESIDES = DeadlineFilter.ofMeasure(0);

    private final PlanStore plans;
    private final ProgressReportRepository reports;
    private final Lists lists;

    DeadlineResource(PlanStore plans, ProgressReportRepository reports, Lists lists) {
        this.plans = plans;
        this.reports = reports;
        this.lists = lists;
    }

    @GET
    @Path("/deadlines")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.ICS})
    @Operation(
            operationId = "listDeadlines",
            summary = "Deadlines of all measures, by day",
            description =
                    "351 official deadlines of 2025–2031 in the plan as adopted, as acts have amended and extended them since, each with the"
                            + " status it has now or had at the moment asked about."
                            + " As `text/calendar` they are a feed to subscribe to.")
    @SortFields({"dueOn", "effectiveOn", "measure", "lead", "status", "daysLate", "id"})
    public Page<DeadlineView> list(@BeanParam DeadlineFilter filter) {
        KnownPlan plan = plans.asOf(filter.asOf());
        KnownReports known = reports.asOf(filter.asOf());
        return lists.page(
                filter.since()
                        .map(since -> changed(since, filter, plan, known))
                        .orElseGet(() -> Deadlines.find(filter, plan, known)),
                DeadlineTable.ORDER,
                DeadlineTable.FORMS.with(Format.ICS, new DeadlineFeed(plan, known, filter)),
                filter);
    }

    private List<DeadlineView> changed(
            Instant since, DeadlineFilter filter, KnownPlan plan, KnownReports known) {
        return Deadlines.findChanged(
                since, filter, plan, known, reports.lastStepsAsOf(filter.asOf()));
    }

    @GET
    @Path("/measures/{number}/deadlines")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.ICS})
    @Operation(
            operationId = "listDeadlinesOfMeasure",
            summary = "Deadlines of one measure, by day",
            description =
                    "The same as `/deadlines?measure=`, in one place for a page about the measure.")
    @SortFields({"dueOn", "effectiveOn", "measure", "lead", "status", "daysLate", "id"})
    public Page<DeadlineView> listOfMeasure(
            @RestPath int number, @BeanParam MomentListQuery query) {
        KnownPlan plan = plans.asOf(query.asOf());
        KnownReports known = reports.ofMeasureAsOf(number, query.asOf());
        List<DeadlineView> deadlines =
                plan.measure(number).orElseThrow(NotFound::new).deadlines().stream()
                        .map(deadline -> DeadlineView.of(deadline, plan, known))
                        .toList();
        return lists.page(
                deadlines,
                DeadlineTable.ORDER,
                DeadlineTable.FORMS.with(
                        Format.ICS,
                        new DeadlineFeed(plan, known, DeadlineFilter.ofMeasure(number))),
                query);
    }

    @GET
    @Path("/deadlines/{id}")
    @Operation(
            operationId = "getDeadline",
            summary = "One deadline",
            description = "As `text/calendar` a calendar with this one day.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DeadlineView.class)),
                @Content(mediaType = MediaTypes.ICS)
            })
    public DeadlineView get(
            @RestPath
                    @Parameter(
                            description = "`{measure}-{originalDueOn}`",
                            example = "18-2027-02-15")
                    String id,
            @BeanParam Moment moment) {
        return asOf(id, moment).deadline();
    }

    @GET
    @Path("/deadlines/{id}")
    @Produces(MediaTypes.ICS)
    @Operation(hidden = true)
    public Page<DeadlineView> getAsCalendar(@RestPath String id, @BeanParam Moment moment) {
        Known known = asOf(id, moment);
        return new Page<>(
                List.of(known.deadline()),
                null,
                null,
                DeadlineTable.FORMS.with(
                        Format.ICS, new DeadlineFeed(known.plan(), known.reports(), NONE_BESIDES)));
    }

    private record Known(KnownPlan plan, KnownReports reports, DeadlineView deadline) {}

    private Known asOf(String id, Moment moment) {
        KnownPlan plan = plans.asOf(moment.asOf());
        PlannedDeadline deadline = plan.deadline(id).orElseThrow(NotFound::new);
        KnownReports known = reports.ofMeasureAsOf(deadline.measure(), moment.asOf());
        return new Known(plan, known, DeadlineView.of(deadline, plan, known));
    }

    @GET
    @Path("/deadlines/{id}/explanation")
    @Operation(
            operationId = "explainDeadline",
            summary = "Why the deadline is on that day and has that status",
            description =
                    "The rule and its act, the extensions by act, the version of the working-day calendar, the days skipped, the status in"
                            + " words, and the reports.")
    public ExplanationView explain(
            @RestPath
                    @Parameter(
                            description = "`{measure}-{originalDueOn}`",
                            example = "18-2027-02-15")
                    String id,
            @BeanParam Moment moment) {
        KnownPlan plan = plans.asOf(moment.asOf());
        PlannedDeadline deadline = plan.deadline(id).orElseThrow(NotFound::new);
        return ExplanationView.of(
                deadline, plan, reports.ofMeasureAsOf(deadline.measure(), moment.asOf()));
    }
}
