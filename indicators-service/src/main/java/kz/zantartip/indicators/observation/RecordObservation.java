package kz.zantartip.indicators.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.indicators.region.Regions;

/// Records a value of an indicator or a statistic: the first of its period and region, or the next vintage.
///
/// Of two that record the same at once one is refused by the database (`observation-vintage-once`): nobody corrects a value
/// that he has not seen.
@ApplicationScoped
public class RecordObservation {

    private final Observations observations;
    private final Regions regions;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RecordObservation(
            Observations observations, Regions regions, Outbox outbox, Ids ids, Clock clock) {
        this.observations = observations;
        this.regions = regions;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws InvalidInput naming all that is wrong with it in this series
    @Transactional(Transactional.TxType.MANDATORY)
    public ObservationView record(Series series, NewObservation sent) {
        Optional<Observation> earlier =
                observations.latest(series.kind(), series.code(), sent.period(), sent.region());
        List<Fault> faults = faults(series, sent, earlier.isPresent());
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        Observation observation =
                earlier.map(held -> held.followedBy(ids.next(), sent, clock.instant()))
                        .orElseGet(() ->
                                Observation.first(
                                        ids.next(),
                                        series.kind(),
                                        series.code(),
                                        sent,
                                        clock.instant()));
        observations.add(observation);
        earlier.ifPresentOrElse(
                held -> outbox.record(observation.corrected(held)),
                () -> outbox.record(observation.recorded()));
        return ObservationView.of(observation, null);
    }

    private List<Fault> faults(Series series, NewObservation sent, boolean hasValue) {
        List<Fault> faults = new ArrayList<>();
        CoveredPeriod period = CoveredPeriod.valueOf(sent.period());
        LocalDate today = Almaty.today(clock);
        if (!period.hasBegunOn(today)) {
            faults.add(Fault.inBody("#/period", "period-not-begun", Map.of()));
        }
        if (sent.region() != null
                && !regions.find(sent.region())
                        .orElseThrow()
                        .wasInForceWithin(period.start(), period.end())) {
            faults.add(Fault.inBody("#/region", "region-not-in-force", Map.of()));
        }
        faults.addAll(bounds("#/value", sent.value(), series));
        if (sent.valueTo() != null) {
            faults.addAll(bounds("#/valueTo", sent.valueTo(), series));
            if (sent.valueTo().compareTo(sent.value()) < 0) {
                faults.add(Fault.inBody("#/valueTo", "range-falls", Map.of()));
            }
        }
        if (hasValue && sent.reason() == null) {
            faults.add(Fault.inBody("#/reason", "reason-needed", Map.of()));
        }
        return faults;
    }

    private static List<Fault> bounds(String pointer, BigDecimal value, Series series) {
        List<Fault> faults = new ArrayList<>();
        if (series.lowest() != null && value.compareTo(series.lowest()) < 0) {
            faults.add(Fault.inBody(pointer, "min", Map.of("value", series.lowest())));
        } else if (series.highest() != null && value.compareTo(series.highest()) > 0) {
            faults.add(Fault.inBody(pointer, "max", Map.of("value", series.highest())));
        } else if (series.unit().isWhole() && value.stripTrailingZeros().scale() > 0) {
            faults.add(Fault.inBody(pointer, "whole-number", Map.of()));
        }
        return faults;
    }
}
