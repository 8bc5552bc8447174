package kz.zantartip.consultations.lawyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zantartip.chassis.problem.NotFound;

/// The lawyers, found.
@ApplicationScoped
public class Lawyers {

    private final EntityManager database;

    Lawyers(EntityManager database) {
        this.database = database;
    }

    List<Lawyer> all() {
        return database.createQuery("from Lawyer", Lawyer.class).getResultList();
    }

    Lawyer require(UUID id) {
        return Optional.ofNullable(database.find(Lawyer.class, id)).orElseThrow(NotFound::new);
    }

    /// The lawyer as known now; nobody else writes sessions of this one until the transaction ends.
    public Optional<Lawyer> hold(UUID id) {
        return Optional.ofNullable(database.find(Lawyer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Lawyer add(Lawyer lawyer) {
        database.persist(lawyer);
        database.flush();
        return lawyer;
    }

    void flush() {
        database.flush();
    }
}
