package kz.zantartip.measures.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlannedDeadline;
import kz.zantartip.measures.report.KnownReports;

/// Finds deadlines in the plan.
final class Deadlines {

    private Deadlines() {}

    static List<DeadlineView> find(DeadlineFilter filter, KnownPlan plan, KnownReports reports) {
        return collapsed(
                plan.deadlines().stream()
                        .map(deadline -> DeadlineView.of(deadline, plan, reports))
                        .filter(deadline -> filter.matches(deadline, plan)),
                filter);
    }

    /// Those that have changed since a moment, and those that were taken away since; what the filter does not ask for, or no
    /// longer, as such.
    ///
    /// @param steps when the last step of a report on each deadline was recorded
    static List<DeadlineView> findChanged(
            Instant since,
            DeadlineFilter filter,
            KnownPlan plan,
            KnownReports reports,
            Map<String, Instant> steps) {
        Stream<DeadlineView> standing =
                plan.deadlines().stream()
                        .map(deadline ->
                                DeadlineView.of(deadline, plan, reports)
                                        .changed(changedAt(deadline, steps), false));
        Stream<DeadlineView> gone =
                plan.withdrawn()
                        .map(deadline ->
                                DeadlineView.of(deadline, plan, reports)
                                        .changed(deadline.changedAt(), true));
        return collapsed(
                Stream.concat(standing, gone)
                        .filter(deadline -> !deadline.updatedAt().isBefore(since))
                        .map(deadline ->
                                filter.matches(deadline, plan) ? deadline : deadline.leaving())
                        .filter(deadline ->
                                !deadline.isLeaving() || filter.mayHaveMatched(deadline, since)),
                filter);
    }

    private static Instant changedAt(PlannedDeadline deadline, Map<String, Instant> steps) {
        Instant step = steps.get(deadline.id());
        return step == null || step.isBefore(deadline.changedAt()) ? deadline.changedAt() : step;
    }

    private static List<DeadlineView> collapsed(Stream<DeadlineView> found, DeadlineFilter filter) {
        return filter.collapses() ? collapsed(found.toList()) : found.toList();
    }

    /// Leaves of the missed deadlines of each measure the latest, which says how many they are.
    private static List<DeadlineView> collapsed(List<DeadlineView> deadlines) {
        Map<Integer, List<DeadlineView>> missed = new HashMap<>();
        List<DeadlineView> kept = new ArrayList<>();
        for (DeadlineView deadline : deadlines) {
            if (deadline.status() == DeadlineStatus.OVERDUE
                    && !deadline.isGone()
                    && !deadline.isLeaving()) {
                missed.computeIfAbsent(deadline.measure(), _ -> new ArrayList<>()).add(deadline);
            } else {
                kept.add(deadline);
            }
        }
        for (List<DeadlineView> ofOneMeasure : missed.values()) {
            DeadlineView latest =
                    ofOneMeasure.stream()
                            .max(Comparator.comparing(DeadlineView::dueOn))
                            .orElseThrow();
            kept.add(latest.standingFor(ofOneMeasure.size()));
        }
        return kept;
    }
}
