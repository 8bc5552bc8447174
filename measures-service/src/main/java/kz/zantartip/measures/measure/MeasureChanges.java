package kz.zantartip.measures.measure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.measures.plan.Executor;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.Measure;
import kz.zantartip.measures.plan.PlannedDeadline;

/// When measures changed last.
///
/// @param steps when the last step of a report on each deadline was recorded
record MeasureChanges(KnownPlan plan, Map<String, Instant> steps) {

    /// The last amendment, succession of an executor, day on which one of these took effect, or change of a deadline, those
    /// that were taken away counted.
    Instant last(Measure measure) {
        Stream<Instant> deadlines =
                Stream.of(measure.deadlines(), measure.withdrawn())
                        .flatMap(List::stream)
                        .flatMap(this::changes);
        Stream<Instant> successions =
                measure.inForceOn(plan.today()).executors().stream()
                        .map(Executor::agency)
                        .map(plan::succeededAt)
                        .flatMap(Optional::stream);
        Stream<Instant> turns =
                plan.lastTurn(measure).stream()
                        .map(day -> day.atStartOfDay(Almaty.ZONE).toInstant());
        return Stream.of(deadlines, successions, turns)
                .flatMap(Function.identity())
                .filter(measure.latest().recordedAt()::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(measure.latest().recordedAt());
    }

    private Stream<Instant> changes(PlannedDeadline deadline) {
        return Stream.concat(
                Stream.of(deadline.changedAt()),
                Optional.ofNullable(steps.get(deadline.id())).stream());
    }
}
