package kz.zantartip.indicators.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Finds regions.
@ApplicationScoped
public class Regions {

    private final EntityManager database;

    Regions(EntityManager database) {
        this.database = database;
    }

    /// All, former ones too, by code.
    List<Region> all() {
        return database.createQuery("from Region order by kato", Region.class).getResultList();
    }

    @Transactional
    public Optional<Region> find(String kato) {
        return Optional.ofNullable(database.find(Region.class, kato));
    }
}
