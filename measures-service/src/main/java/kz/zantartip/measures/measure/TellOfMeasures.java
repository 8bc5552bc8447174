package kz.zantartip.measures.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.Measure;
import kz.zantartip.measures.plan.PlanStore;
import kz.zantartip.measures.report.KnownReports;
import kz.zantartip.measures.report.ProgressReportRepository;

/// Tells of measures that read differently because a day has come: an edition is in force that was recorded before, or a
/// successor stands in for an executor. Each is told once for the day.
///
/// Like what is told of deadlines it goes by where measures stand now: of two such days that passed unseen only the later is
/// told, and the measure is shown as it is.
@ApplicationScoped
public class TellOfMeasures {

    private record Turn(int measure, LocalDate day) {}

    private final PlanStore plans;
    private final ProgressReportRepository reports;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    TellOfMeasures(
            PlanStore plans,
            ProgressReportRepository reports,
            EntityManager database,
            Outbox outbox,
            Clock clock) {
        this.plans = plans;
        this.reports = reports;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// The note that it was told and the change event are one transaction.
    @Transactional
    public void all() {
        KnownPlan plan = plans.now();
        Set<Turn> told = told();
        List<Turn> untold =
                plan.measures().stream()
                        .flatMap(measure -> turn(measure, plan))
                        .filter(turn -> !told.contains(turn))
                        .toList();
        if (untold.isEmpty()) {
            return;
        }
        Instant at = clock.instant();
        KnownReports known = reports.asOf(null);
        untold.stream()
                .filter(turn -> enter(turn, at))
                .map(turn -> plan.measure(turn.measure()).orElseThrow())
                .map(measure -> MeasureView.of(measure, plan, known))
                .forEach(view -> outbox.record(new MeasureFact.Changed(view, List.of(), null, at)));
    }

    private static Stream<Turn> turn(Measure measure, KnownPlan plan) {
        return plan.lastTurn(measure).map(day -> new Turn(measure.number(), day)).stream();
    }

    private Set<Turn> told() {
        List<?> rows =
                database.createNativeQuery(
                                "select cast(measure as int), cast(day as text) from measure_notice")
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Turn((int) row[0], LocalDate.parse((String) row[1])))
                .collect(Collectors.toSet());
    }

    /// Writes it down, unless another instance has: then it waits until that one has committed, and says so.
    private boolean enter(Turn turn, Instant at) {
        return database.createNativeQuery(
                                """
                                insert into measure_notice (measure, day, told_at) values (:measure, :day, :at)
                                on conflict do nothing
                                """)
                        .setParameter("measure", turn.measure())
                        .setParameter("day", turn.day())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
