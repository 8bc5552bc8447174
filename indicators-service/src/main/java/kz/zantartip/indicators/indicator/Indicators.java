package kz.zantartip.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.AsOf;

/// Finds indicators, as they are and as they were known.
@ApplicationScoped
public class Indicators {

    private static final Comparator<Target> ORDER =
            Comparator.comparing(Target::year).thenComparing(Target::document);

    private final EntityManager database;
    private final Clock clock;

    Indicators(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The indicator as it is, to be changed.
    ///
    /// @throws NotFound where there is none of this code
    Indicator require(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    Optional<Indicator> find(String code) {
        return Optional.ofNullable(database.find(Indicator.class, code));
    }

    /// All as known at the moment, in the order of the directions.
    ///
    /// @param moment null means now
    @Transactional
    public List<KnownIndicator> asOf(AsOf moment) {
        return database
                .createQuery("from Indicator order by direction, code", Indicator.class)
                .getResultList()
                .stream()
                .map(indicator -> known(indicator, moment))
                .toList();
    }

    /// One as known at the moment.
    ///
    /// @throws NotFound where there is none of this code
    @Transactional
    public KnownIndicator requireAsOf(String code, AsOf moment) {
        return known(require(code), moment);
    }

    /// One as it is.
    KnownIndicator now(Indicator indicator) {
        return known(indicator, null);
    }

    /// Writes the indicator's own change first: of two at once the second is stale by its version, and is told so.
    void add(ReporterNaming naming) {
        database.flush();
        database.persist(naming);
        database.flush();
    }

    private KnownIndicator known(Indicator indicator, AsOf moment) {
        if (moment == null) {
            return new KnownIndicator(
                    indicator,
                    inForce(rows(Target.class, indicator, null, "edition")),
                    indicator.reporter(),
                    indicator.version());
        }
        Instant at = moment.instant(clock);
        List<ReporterNaming> namings = rows(ReporterNaming.class, indicator, at, "number");
        return new KnownIndicator(
                indicator,
                inForce(rows(Target.class, indicator, at, "edition")),
                namings.isEmpty() ? null : namings.getLast().agency(),
                namings.isEmpty() ? 0 : namings.getLast().number());
    }

    private <T> List<T> rows(Class<T> entity, Indicator indicator, Instant knownAt, String order) {
        return database.createQuery(
                        """
                        from %s r
                        where r.indicator = :code and (:always = true or r.recordedAt <= :knownAt)
                        order by r.%s
                        """
                                .formatted(entity.getSimpleName(), order),
                        entity)
                .setParameter("code", indicator.code())
                .setParameter("always", knownAt == null)
                .setParameter("knownAt", knownAt == null ? Instant.EPOCH : knownAt)
                .getResultList();
    }

    /// Of each year and document the last edition.
    private static List<Target> inForce(List<Target> editions) {
        Map<Object, Target> last = new LinkedHashMap<>();
        editions.forEach(target -> last.put(List.of(target.year(), target.document()), target));
        Collection<Target> targets = last.values();
        return targets.stream().sorted(ORDER).toList();
    }
}
