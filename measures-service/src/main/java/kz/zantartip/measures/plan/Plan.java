package kz.zantartip.measures.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.chassis.time.AsOf;

/// Everything that was ever recorded of the plan, in memory: 55 measures with their editions are few. It never changes; a
/// change in the database makes another one (see [PlanStore]).
///
/// @param revision names the last change in the database before this was read
/// @param measures by number, each with its editions in order
/// @param liveFrom the first day of this system
public record Plan(
        long revision,
        SortedMap<Integer, List<MeasureEdition>> measures,
        List<Agency> agencies,
        List<Succession> successions,
        List<CalendarEdition> calendars,
        List<Extension> extensions,
        List<Direction> directions,
        List<ExpectedResult> expectedResults,
        List<Region> regions,
        List<ReportingRule> reportingRules,
        LocalDate liveFrom) {

    /// The first day of the years that the plan covers.
    public static final LocalDate BEGINS_ON = LocalDate.of(2025, 1, 1);

    /// Since when the adopted plan counts as known, whenever it was loaded.
    public static final Instant ADOPTED_AT = AsOf.FIRST_DAY.atStartOfDay(Almaty.ZONE).toInstant();

    static SortedMap<Integer, List<MeasureEdition>> byNumber(List<MeasureEdition> editions) {
        return editions.stream()
                .sorted(Comparator.comparing(MeasureEdition::edition))
                .collect(
                        Collectors.groupingBy(
                                MeasureEdition::measure,
                                TreeMap::new,
                                Collectors.toUnmodifiableList()));
    }

    /// The moments at which something was recorded.
    Stream<Instant> recordings() {
        return Stream.of(
                        measures.values().stream()
                                .flatMap(List::stream)
                                .map(MeasureEdition::recordedAt),
                        agencies.stream().map(Agency::recordedAt),
                        successions.stream().map(Succession::recordedAt),
                        calendars.stream().map(CalendarEdition::recordedAt),
                        extensions.stream().map(Extension::recordedAt))
                .flatMap(Function.identity());
    }

    /// When the next change counts as recorded: now, but never before what is recorded already, as by an instance whose clock is
    /// ahead.
    Instant next(Instant now) {
        return recordings().filter(now::isBefore).max(Comparator.naturalOrder()).orElse(now);
    }

    /// What was known of the plan at a moment, not before the adoption. An instant of recording that equals the moment counts as known.
    public KnownPlan knownAt(Instant moment) {
        return new KnownPlan(this, moment, LocalDate.ofInstant(moment, Almaty.ZONE));
    }

    /// All that is recorded, on the day that it is now: what an instance has recorded whose clock is ahead is known to all.
    KnownPlan known(Instant now) {
        return new KnownPlan(this, next(now), LocalDate.ofInstant(now, Almaty.ZONE));
    }

    /// All that is recorded, at the moment and on the day of an earlier reading: what was recorded since is of that moment.
    KnownPlan knownWith(KnownPlan earlier) {
        return new KnownPlan(this, earlier.moment(), earlier.today());
    }
}
