package kz.zantartip.indicators.statistic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import kz.zantartip.chassis.problem.NotFound;

/// Finds statistics. All of them count as known since the adoption, so they are the same as of every moment.
@ApplicationScoped
public class Statistics {

    private final EntityManager database;

    Statistics(EntityManager database) {
        this.database = database;
    }

    /// In the order of the source.
    List<Statistic> all() {
        return database.createQuery("from Statistic order by position", Statistic.class)
                .getResultList();
    }

    /// @throws NotFound where there is none of this code
    Statistic require(String code) {
        return Optional.ofNullable(database.find(Statistic.class, code)).orElseThrow(NotFound::new);
    }
}
