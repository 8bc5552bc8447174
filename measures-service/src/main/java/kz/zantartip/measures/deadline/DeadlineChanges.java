package kz.zantartip.measures.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Act;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.Measure;
import kz.zantartip.measures.plan.PlannedDeadline;
import kz.zantartip.measures.report.KnownReports;
import kz.zantartip.measures.report.ReportState;

/// What an act about something else has done to deadlines.
public final class DeadlineChanges {

    private static final List<FieldChange.Property<DeadlineView>> PROPERTIES =
            List.of(
                    new FieldChange.Property<>("period", DeadlineView::period),
                    new FieldChange.Property<>("effectiveOn", DeadlineView::effectiveOn),
                    new FieldChange.Property<>("agencies", DeadlineView::agencies));

    private DeadlineChanges() {}

    /// Refuses an act that would take away a deadline with an accepted report, or make one that is settled open again.
    ///
    /// @param reports those of the measure, which nobody changes meanwhile
    /// @throws DeadlineSettled where it would
    public static void mustKeepWhatIsSettled(
            Measure measure, KnownPlan before, KnownPlan after, KnownReports reports) {
        for (PlannedDeadline deadline : measure.deadlines()) {
            if (reports.on(deadline.id()).stream()
                    .noneMatch(report -> report.state() == ReportState.ACCEPTED)) {
                continue;
            }
            PlannedDeadline kept = after.deadline(deadline.id()).orElseThrow(DeadlineSettled::new);
            if (isSettled(deadline, before, reports) && !isSettled(kept, after, reports)) {
                throw new DeadlineSettled();
            }
        }
    }

    private static boolean isSettled(
            PlannedDeadline deadline, KnownPlan plan, KnownReports reports) {
        return DeadlineView.of(deadline, plan, reports).status() == DeadlineStatus.ACCEPTED;
    }

    /// @param before what was known at the moment of the change, without it
    /// @param after the same with it
    /// @param reports those known then, at least of the measures that the act is about
    public static List<DeadlineActFact> between(
            KnownPlan before, KnownPlan after, KnownReports reports, Act by) {
        LocalizedText reason = by.title();
        Instant at = after.moment();
        List<DeadlineActFact> facts = new ArrayList<>();
        for (PlannedDeadline gone : before.deadlines()) {
            if (after.deadline(gone.id()).isEmpty()) {
                DeadlineView last = DeadlineView.of(gone, before, reports);
                facts.add(new DeadlineActFact.Withdrawn(last, reason, at));
            }
        }
        for (PlannedDeadline standing : after.deadlines()) {
            Optional<PlannedDeadline> earlier = before.deadline(standing.id());
            if (earlier.filter(was -> was.changes() == standing.changes()).isPresent()) {
                continue;
            }
            DeadlineView view = DeadlineView.of(standing, after, reports);
            if (earlier.isEmpty()) {
                facts.add(new DeadlineActFact.Scheduled(view, reason, at));
                continue;
            }
            DeadlineView was = DeadlineView.of(earlier.get(), before, reports);
            List<FieldChange> changes = FieldChange.between(was, view, PROPERTIES);
            if (!changes.isEmpty()) {
                facts.add(new DeadlineActFact.Changed(view, changes, reason, at));
            }
        }
        return facts;
    }
}
