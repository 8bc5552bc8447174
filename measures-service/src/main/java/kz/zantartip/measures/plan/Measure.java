package kz.zantartip.measures.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.zantartip.measures.schedule.Occurrence;
import kz.zantartip.measures.schedule.Schedule;

/// A measure as known at a moment: its editions so far, and the deadlines that follow from them.
///
/// @param editions in order, at least one
/// @param deadlines by day; what an edition says holds from the day it is in force, earlier deadlines keep the one before
/// @param withdrawn deadlines that an earlier edition had and an amendment took away: a calendar must cancel them
public record Measure(
        List<MeasureEdition> editions,
        List<PlannedDeadline> deadlines,
        List<PlannedDeadline> withdrawn) {

    static Measure of(List<MeasureEdition> editions, KnownPlan plan) {
        List<PlannedDeadline> deadlines = new ArrayList<>();
        List<PlannedDeadline> withdrawn = new ArrayList<>();
        for (MeasureEdition edition : editions.reversed()) {
            for (Occurrence due : edition.schedule().toSchedule().occurrences()) {
                MeasureEdition inForce = inForceOn(due.dueOn(), editions);
                if (inForce == edition) {
                    deadlines.add(standing(edition, due, plan));
                } else if (inForce.edition() > edition.edition()) {
                    withdrawn.add(withdrawn(edition, due, plan, endOf(edition, due, editions)));
                }
            }
        }
        Set<String> standing = new HashSet<>();
        deadlines.forEach(deadline -> standing.add(deadline.id()));
        withdrawn.removeIf(deadline -> !standing.add(deadline.id()));
        return new Measure(editions, byDay(deadlines), byDay(withdrawn));
    }

    /// The edition that took this deadline of an earlier one away: the first since then in force on that day.
    private static MeasureEdition endOf(
            MeasureEdition edition, Occurrence due, List<MeasureEdition> editions) {
        return editions.stream()
                .filter(later -> later.edition() > edition.edition())
                .filter(later -> !later.effectiveFrom().isAfter(due.dueOn()))
                .findFirst()
                .orElseThrow();
    }

    private static List<PlannedDeadline> byDay(List<PlannedDeadline> deadlines) {
        return deadlines.stream()
                .sorted(
                        Comparator.comparing(PlannedDeadline::dueOn)
                                .thenComparing(PlannedDeadline::originalDueOn))
                .toList();
    }

    private static PlannedDeadline standing(
            MeasureEdition edition, Occurrence due, KnownPlan plan) {
        return deadline(edition, due, plan, edition, false);
    }

    private static PlannedDeadline withdrawn(
            MeasureEdition edition, Occurrence due, KnownPlan plan, MeasureEdition by) {
        return deadline(edition, due, plan, by, true);
    }

    private static PlannedDeadline deadline(
            MeasureEdition edition,
            Occurrence due,
            KnownPlan plan,
            MeasureEdition changedBy,
            boolean gone) {
        String id = due.deadlineId(edition.measure());
        List<Extension> extensions = plan.extensionsOf(id);
        DueDay day = DueDay.of(due.dueOn(), extensions, plan.calendars());
        boolean dayMovedLast =
                !gone && day.changedAt() != null && day.changedAt().isAfter(changedBy.recordedAt());
        return new PlannedDeadline(
                id,
                edition,
                due.period(),
                due.dueOn(),
                day.dueOn(),
                day.effective(),
                extensions,
                changedBy.edition() - 1 + day.changes(),
                dayMovedLast ? day.changedAt() : changedBy.recordedAt());
    }

    /// The edition in force on that day. Before the first one is in force it is that all the same.
    public MeasureEdition inForceOn(LocalDate day) {
        return inForceOn(day, editions);
    }

    private static MeasureEdition inForceOn(LocalDate day, List<MeasureEdition> editions) {
        return editions.stream()
                .filter(edition -> !edition.effectiveFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(editions.getFirst());
    }

    /// The editions that are or will be in force some day: all but those that a later one has superseded before their day, or
    /// on it.
    public Stream<MeasureEdition> effective() {
        return editions.stream().filter(edition -> inForceOn(edition.effectiveFrom()) == edition);
    }

    /// The last edition recorded, in force or not.
    public MeasureEdition latest() {
        return editions.getLast();
    }

    public int number() {
        return editions.getFirst().measure();
    }

    /// The rhythm of the edition in force on that day.
    public Schedule scheduleOn(LocalDate day) {
        return inForceOn(day).schedule().toSchedule();
    }
}
