package kz.zantartip.indicators.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds observations, each with the moment at which the next vintage took its place.
@ApplicationScoped
public class Observations {

    private final EntityManager database;

    Observations(EntityManager database) {
        this.database = database;
    }

    /// Every vintage of a series that was known at the moment, as it was known then, those of one period and region in order.
    ///
    /// @param knownAt null means now
    public List<Standing> of(Series.Kind kind, String code, Instant knownAt) {
        List<Observation> known =
                database.createQuery(
                                """
                                from Observation o
                                where %s = :code and (:always = true or o.recordedAt <= :knownAt)
                                order by o.period, o.region nulls first, o.vintage
                                """
                                        .formatted(column(kind)),
                                Observation.class)
                        .setParameter("code", code)
                        .setParameter("always", knownAt == null)
                        .setParameter("knownAt", knownAt == null ? Instant.EPOCH : knownAt)
                        .getResultList();
        List<Standing> standing = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Observation next = i + 1 < known.size() ? known.get(i + 1) : null;
            boolean followed = next != null && next.isOfSamePlace(known.get(i));
            standing.add(new Standing(known.get(i), followed ? next.recordedAt() : null));
        }
        return standing;
    }

    /// One observation of a series as it is now.
    public Optional<Standing> find(Series.Kind kind, String code, UUID id) {
        Observation observation = database.find(Observation.class, id);
        if (observation == null
                || observation.kind() != kind
                || !observation.series().equals(code)) {
            return Optional.empty();
        }
        Instant followedAt =
                vintages(kind, code, observation.period().code(), observation.region()).stream()
                        .filter(other -> other.vintage() == observation.vintage() + 1)
                        .map(Observation::recordedAt)
                        .findFirst()
                        .orElse(null);
        return Optional.of(new Standing(observation, followedAt));
    }

    /// The value that stands for a period and region.
    Optional<Observation> latest(Series.Kind kind, String code, String period, String region) {
        List<Observation> vintages = vintages(kind, code, period, region);
        return vintages.isEmpty() ? Optional.empty() : Optional.of(vintages.getLast());
    }

    /// Writes it now, so that a lost race is known before anything is told.
    void add(Observation observation) {
        database.persist(observation);
        database.flush();
    }

    private List<Observation> vintages(
            Series.Kind kind, String code, String period, String region) {
        return database.createQuery(
                        """
                        from Observation o
                        where %s = :code and o.period = :period and coalesce(o.region, '') = :region
                        order by o.vintage
                        """
                                .formatted(column(kind)),
                        Observation.class)
                .setParameter("code", code)
                .setParameter("period", period)
                .setParameter("region", region == null ? "" : region)
                .getResultList();
    }

    private static String column(Series.Kind kind) {
        return switch (kind) {
            case INDICATOR -> "o.indicator";
            case STATISTIC -> "o.statistic";
        };
    }
}
