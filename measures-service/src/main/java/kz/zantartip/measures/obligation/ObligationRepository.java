package kz.zantartip.measures.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.time.AsOf;

/// Finds what was handed in.
@ApplicationScoped
public class ObligationRepository {

    private final EntityManager database;
    private final Clock clock;

    ObligationRepository(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What was known of all that was handed in; null means now. One query.
    @Transactional
    KnownObligations asOf(AsOf moment) {
        return known(null, moment);
    }

    /// What was known of the information on one half-year.
    @Transactional
    KnownObligations ofPeriodAsOf(String period, AsOf moment) {
        return known(period, moment);
    }

    /// Now has no bound in time: what another instance has just recorded by its own clock counts.
    private KnownObligations known(String period, AsOf asOf) {
        Instant moment = asOf == null ? null : asOf.instant(clock);
        StringBuilder query = new StringBuilder("from ObligationRound r where true");
        if (period != null) {
            query.append(" and r.period = :period");
        }
        if (moment != null) {
            query.append(" and r.recordedAt <= :moment");
        }
        query.append(" order by r.obligation, r.round");
        var rounds = database.createQuery(query.toString(), ObligationRound.class);
        if (period != null) {
            rounds.setParameter("period", period);
        }
        if (moment != null) {
            rounds.setParameter("moment", moment);
        }
        return KnownObligations.of(rounds.getResultList(), moment);
    }

    /// As what the information on one half-year was handed in.
    List<HandedIn> handedIn(String period) {
        return database.createQuery(
                        "select new kz.zantartip.measures.obligation.HandedIn(o.id, o.agency, o.region, o.period)"
                                + " from ReportingObligation o where o.period = :period",
                        HandedIn.class)
                .setParameter("period", period)
                .getResultList();
    }

    /// The obligation, to be changed: whoever else wants to change it waits until this transaction ends and then finds it changed.
    /// A row is made for the first who asks; it stays only if something is handed in.
    ///
    /// @param id as it was called at the first submission
    ReportingObligation requireForChange(Obligation owed, String id) {
        database.createNativeQuery(
                        """
                        insert into reporting_obligation (id, agency, region, period, state, round)
                        values (:id, :agency, :region, :period, 'DRAFT', 0)
                        on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("agency", owed.agency())
                .setParameter("region", owed.region())
                .setParameter("period", owed.period().code())
                .executeUpdate();
        return database.find(ReportingObligation.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Writes what was decided.
    void flush() {
        database.flush();
    }
}
