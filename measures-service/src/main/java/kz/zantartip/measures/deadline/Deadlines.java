package kz.zantartip.measures.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.report.KnownReports;

/// Finds deadlines in the plan.
final class Deadlines {

    private Deadlines() {}

    static List<DeadlineView> find(DeadlineFilter filter, KnownPlan plan, KnownReports reports) {
        List<DeadlineView> found =
                plan.deadlines().stream()
                        .map(deadline -> DeadlineView.of(deadline, plan, reports))
                        .filter(deadline -> filter.matches(deadline, plan))
                        .toList();
        return filter.collapses() ? collapsed(found) : found;
    }

    /// Leaves of the missed deadlines of each measure the latest, which says how many they are.
    private static List<DeadlineView> collapsed(List<DeadlineView> deadlines) {
        Map<Integer, List<DeadlineView>> missed = new HashMap<>();
        List<DeadlineView> kept = new ArrayList<>();
        for (DeadlineView deadline : deadlines) {
            if (deadline.status() == DeadlineStatus.OVERDUE) {
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
