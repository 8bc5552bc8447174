package kz.zantartip.measures.measure;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.Moment;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.Measure;
import kz.zantartip.measures.plan.Plan;
import kz.zantartip.measures.plan.PlanStore;
import kz.zantartip.measures.report.KnownReports;
import kz.zantartip.measures.report.ProgressReportRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The measures of the action plan, read by everybody.
@Path("/api/v1")
@PermitAll
@Tag(
        name = "Measures",
        description = "The action plan: measures, executors, deadlines, the reporting calendar.")
@Produces(MediaType.APPLICATION_JSON)
public class MeasureResource {

    /// Behind all that were found.
    private static final int LAST = Integer.MAX_VALUE;

    private final PlanStore plans;
    private final ProgressReportRepository reports;
    private final Lists lists;
    private final MeasureSearch search;
    private final History history;

    MeasureResource(
            PlanStore plans,
            ProgressReportRepository reports,
            Lists lists,
            MeasureSearch search,
            History history) {
        this.plans = plans;
        this.reports = reports;
        this.lists = lists;
        this.search = search;
        this.history = history;
    }

    @GET
    @Path("/measures")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listMeasures",
            summary = "The 55 measures of the action plan",
            description =
                    "Filtered, searched in three languages, and as known at any moment since the adoption.")
    @SortFields({"number", "direction", "lead", "nextDueOn", "overdue", "relevance"})
    public Page<MeasureView> list(@BeanParam MeasureFilter filter) {
        KnownPlan plan = plans.asOf(filter.asOf());
        KnownReports known = reports.asOf(filter.asOf());
        if (filter.q == null) {
            return lists.page(
                    found(_ -> true, filter, plan, known),
                    MeasureTable.order("number", _ -> 0),
                    MeasureTable.FORMS,
                    filter);
        }
        Map<Integer, Integer> places = search.places(filter.q, plan);
        return lists.page(
                found(places::containsKey, filter, plan, known),
                MeasureTable.order(
                        "relevance", measure -> places.getOrDefault(measure.number(), LAST)),
                MeasureTable.FORMS,
                filter);
    }

    /// @param named whether the words that were searched for name the measure of this number
    private List<MeasureView> found(
            IntPredicate named, MeasureFilter filter, KnownPlan plan, KnownReports known) {
        Predicate<MeasureView> asked = view -> named.test(view.number()) && filter.matches(view);
        return filter.since()
                .map(since -> changed(since, asked, filter, plan, known))
                .orElseGet(() ->
                        plan.measures().stream()
                                .map(each -> MeasureView.of(each, plan, known))
                                .filter(asked))
                .toList();
    }

    private Stream<MeasureView> changed(
            Instant since,
            Predicate<MeasureView> asked,
            MeasureFilter filter,
            KnownPlan plan,
            KnownReports known) {
        MeasureChanges changes = new MeasureChanges(plan, reports.lastStepsAsOf(filter.asOf()));
        return plan.measures().stream()
                .filter(measure -> !changes.last(measure).isBefore(since))
                .map(measure -> {
                    MeasureView view = MeasureView.of(measure, plan, known);
                    return view.changed(changes.last(measure), asked.test(view));
                })
                .filter(view -> view.left() == null || since.isAfter(Plan.ADOPTED_AT));
    }

    @GET
    @Path("/measures/{number}")
    @Operation(
            operationId = "getMeasure",
            summary = "One measure",
            description =
                    "With executors, schedule, financing and progress, as it stands or, with `asOf`, as it was known then.")
    public MeasureView get(@RestPath int number, @BeanParam Moment moment) {
        KnownPlan plan = plans.asOf(moment.asOf());
        return MeasureView.of(
                known(number, plan), plan, reports.ofMeasureAsOf(number, moment.asOf()));
    }

    @GET
    @Path("/measures/{number}/history")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listMeasureHistory",
            summary = "What acts have changed in one measure, newest first",
            description =
                    "The first entry in time is the plan as adopted. Who recorded an amendment is told by role and agency; the person to the"
                            + " coordinator, auditors and their own agency only.")
    @SortFields("edition")
    public Page<MeasureHistoryEntry> history(@RestPath int number, @BeanParam ListQuery query) {
        Measure measure = known(number, plans.now());
        return lists.page(
                MeasureHistoryEntry.all(measure, history.entries(MeasureFact.subjectOf(number))),
                MeasureHistoryEntry.ORDER,
                MeasureHistoryEntry.FORMS,
                query);
    }

    private static Measure known(int number, KnownPlan plan) {
        return plan.measure(number).orElseThrow(NotFound::new);
    }
}
