package kz.zantartip.consultations.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.Almaty;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;

/// The sessions, found and written.
@ApplicationScoped
public class Sessions {

    private static final int LAST_YEAR = 9999;
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final Set<String> EXCLUSIONS =
            Set.of("session_lawyer_taken", "session_desk_taken");

    private final EntityManager database;

    Sessions(EntityManager database) {
        this.database = database;
    }

    List<ConsultationSession> starting(LocalDate from, LocalDate to, UUID point) {
        return database.createQuery(
                        """
                        from ConsultationSession
                        where startsAt >= :from and startsAt < :until and (:anywhere = true or point = :point)
                        """,
                        ConsultationSession.class)
                .setParameter("from", from == null ? Instant.EPOCH : startOf(from))
                .setParameter(
                        "until",
                        to == null || to.getYear() >= LAST_YEAR ? EVER : startOf(to.plusDays(1)))
                .setParameter("anywhere", point == null)
                .setParameter("point", point)
                .getResultList();
    }

    /// Days beyond what the database can hold are as good as its ends: nothing lies there.
    private static Instant startOf(LocalDate day) {
        if (day.getYear() >= LAST_YEAR) {
            return EVER;
        }
        return day.getYear() < 0 ? Instant.EPOCH : day.atStartOfDay(Almaty.ZONE).toInstant();
    }

    ConsultationSession require(UUID id) {
        return Optional.ofNullable(database.find(ConsultationSession.class, id))
                .orElseThrow(NotFound::new);
    }

    ConsultationSession add(ConsultationSession session) {
        database.persist(session);
        flush();
        return session;
    }

    /// Writes what has changed.
    ///
    /// @throws SessionRefused.Taken where the lawyer or the desk has another session at that time
    void flush() {
        try {
            database.flush();
        } catch (ConstraintViolationException e) {
            if (e.getSQLException() instanceof PSQLException refused
                    && refused.getServerErrorMessage() != null
                    && EXCLUSIONS.contains(refused.getServerErrorMessage().getConstraint())) {
                throw new SessionRefused.Taken(refused.getServerErrorMessage().getConstraint());
            }
            throw e;
        }
    }
}
