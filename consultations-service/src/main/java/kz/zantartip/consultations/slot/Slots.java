package kz.zantartip.consultations.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.zantartip.chassis.time.Ids;

/// The slots of sessions, kept in step with them.
///
/// Who takes slots away holds their rows first. Who books one holds its row as well, so that a slot is never withdrawn while
/// it is being booked, nor booked while it is being withdrawn.
@ApplicationScoped
public class Slots {

    private final EntityManager database;
    private final Ids ids;
    private final Clock clock;

    Slots(EntityManager database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /// Makes the session's slots be these, none more and none less; those that were there keep their ids.
    ///
    /// @return how many booked ones would be gone; where there are any the caller must not go on
    public long fit(UUID session, List<SlotTime> times) {
        Instant now = clock.instant();
        Set<SlotTime> wanted = new HashSet<>(times);
        List<Slot> held = hold(session);
        for (Slot slot : held) {
            if (wanted.remove(slot.time())) {
                slot.bringBack();
            } else {
                slot.withdraw(now);
            }
        }
        times.stream()
                .filter(wanted::contains)
                .map(time -> Slot.of(ids.next(), session, time))
                .forEach(database::persist);
        database.flush();
        return number(
                """
                select count(*) from booking b join slot s on s.id = b.slot
                where s.session = :session and s.withdrawn_at is not null and b.state <> 'CANCELLED'
                """,
                session);
    }

    /// How many bookings of the session there are, those of citizens who have come and gone among them.
    public long bookedOf(UUID session) {
        hold(session);
        return number(
                """
                select count(*) from booking b join slot s on s.id = b.slot
                where s.session = :session and b.state <> 'CANCELLED'
                """,
                session);
    }

    /// How many who still wait asked for a topic or a language that the session's lawyer does not offer. To be asked after
    /// [#fit], which holds the slots.
    public long unservedOf(UUID session) {
        return number(
                """
                select count(*) from booking b
                join slot s on s.id = b.slot
                join consultation_session c on c.id = s.session
                join lawyer l on l.id = c.lawyer
                where c.id = :session and b.state in ('BOOKED', 'CHECKED_IN')
                  and not (jsonb_exists(l.topics, b.topic) and jsonb_exists(l.languages, b.language))
                """,
                session);
    }

    /// Takes all slots of a cancelled session away and cancels the bookings of those who have not come.
    ///
    /// @return false where somebody is being received, or was: the caller must not go on
    public boolean withdrawAll(UUID session) {
        Instant now = clock.instant();
        hold(session).forEach(slot -> slot.withdraw(now));
        database.flush();
        database.createNativeQuery(
                        """
                        update booking set state = 'CANCELLED', cancelled_at = :now, cancelled_by = 'SESSION', version = version + 1
                        where state = 'BOOKED' and slot in (select id from slot where session = :session)
                        """)
                .setParameter("now", now)
                .setParameter("session", session)
                .executeUpdate();
        return number(
                        """
                        select count(*) from booking b join slot s on s.id = b.slot
                        where s.session = :session and b.state in ('CHECKED_IN', 'HELD', 'CLOSED')
                        """,
                        session)
                == 0;
    }

    private List<Slot> hold(UUID session) {
        return database.createQuery("from Slot where session = :session order by id", Slot.class)
                .setParameter("session", session)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private long number(String sql, UUID session) {
        return ((Number)
                        database.createNativeQuery(sql)
                                .setParameter("session", session)
                                .getSingleResult())
                .longValue();
    }
}
