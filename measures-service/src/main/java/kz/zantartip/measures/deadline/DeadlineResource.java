package kz.zantartip.measures.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The deadlines of the plan, read by everybody.
@Path("/api/v1")
@PermitAll
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class DeadlineResource {

    private final PlanStore plans;
    private final Lists lists;

    DeadlineResource(PlanStore plans, Lists lists) {
        this.plans = plans;
        this.lists = lists;
    }

    @GET
    @Path("/deadlines")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.ICS})
    @Operation(
            operationId = "listDeadlines",
            summary = "Deadlines of all measures, by day",
            description =
                    "351 official deadlines of 2025–2031, each with the status it has now or had at the moment asked about."
                            + " As `text/calendar` they are a feed to subscribe to.")
    @SortFields({"dueOn", "effectiveOn", "measure", "lead", "status", "daysLate", "id"})
    public Page<DeadlineView> list(@BeanParam DeadlineFilter filter) {
        KnownPlan plan = plans.asOf(filter.asOf());
        return lists.page(
                Deadlines.find(filter, plan),
                DeadlineTable.ORDER,
                DeadlineTable.FORMS.with(Format.ICS, new DeadlineFeed(plan, filter)),
                filter);
    }

    @GET
    @Path("/measures/{number}/deadlines")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(operationId = "listDeadlinesOfMeasure", summary = "Deadlines of one measure, by day")
    @SortFields({"dueOn", "effectiveOn", "measure", "lead", "status", "daysLate", "id"})
    public Page<DeadlineView> listOfMeasure(
            @RestPath int number, @BeanParam MomentListQuery query) {
        KnownPlan plan = plans.asOf(query.asOf());
        List<DeadlineView> deadlines =
                plan.measure(number).orElseThrow(NotFound::new).deadlines().stream()
                        .map(deadline -> DeadlineView.of(deadline, plan))
                        .toList();
        return lists.page(deadlines, DeadlineTable.ORDER, DeadlineTable.FORMS, query);
    }

    @GET
    @Path("/deadlines/{id}")
    @Operation(operationId = "getDeadline", summary = "One deadline")
    public DeadlineView get(
            @RestPath
                    @Parameter(
                            description = "`{measure}-{originalDueOn}`",
                            example = "18-2027-02-15")
                    String id,
            @BeanParam Moment moment) {
        KnownPlan plan = plans.asOf(moment.asOf());
        return plan.deadline(id)
                .map(deadline -> DeadlineView.of(deadline, plan))
                .orElseThrow(NotFound::new);
    }

    @GET
    @Path("/deadlines/{id}/explanation")
    @Operation(
            operationId = "explainDeadline",
            summary = "Why the deadline is on that day and has that status",
            description =
                    "The rule and its act, the version of the working-day calendar, the days skipped, and the status in words.")
    public ExplanationView explain(
            @RestPath
                    @Parameter(
                            description = "`{measure}-{originalDueOn}`",
                            example = "18-2027-02-15")
                    String id,
            @BeanParam Moment moment) {
        KnownPlan plan = plans.asOf(moment.asOf());
        return plan.deadline(id)
                .map(deadline -> ExplanationView.of(deadline, plan))
                .orElseThrow(NotFound::new);
    }
}
