package kz.zantartip.consultations.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
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
import kz.zantartip.consultations.lawyer.Lawyer;
import kz.zantartip.consultations.lawyer.Lawyers;
import kz.zantartip.consultations.point.Point;
import kz.zantartip.consultations.point.Points;
import kz.zantartip.consultations.slot.Slots;
import kz.zantartip.consultations.staff.Staff;

/// Opens, changes and cancels sessions together with their slots.
///
/// Whoever writes a session first holds its lawyer and then its point: two who want the same desk or the same lawyer wait for
/// each other instead of for the database to find them deadlocked.
@ApplicationScoped
class OpenSession {

    private final Sessions sessions;
    private final Lawyers lawyers;
    private final Points points;
    private final Slots slots;
    private final Staff staff;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    OpenSession(
            Sessions sessions,
            Lawyers lawyers,
            Points points,
            Slots slots,
            Staff staff,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.lawyers = lawyers;
        this.points = points;
        this.slots = slots;
        this.staff = staff;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    ConsultationSession open(NewSession given) {
        hold(given);
        ConsultationSession session = sessions.add(ConsultationSession.open(ids.next(), given));
        slots.fit(session.id(), session.times());
        outbox.record(session.opened(clock.instant()));
        return session;
    }

    /// Slots that the changed session still has keep their ids and bookings.
    void change(ConsultationSession session, NewSession wanted) {
        hold(wanted);
        boolean moved = !wanted.point().equals(session.point());
        boolean byAnother = !wanted.lawyer().equals(session.lawyer());
        SessionFact changed = session.change(wanted, clock.instant());
        if (changed.changes().isEmpty()) {
            return;
        }
        sessions.flush();
        long lost = moved ? slots.bookedOf(session.id()) : 0;
        if (lost == 0) {
            lost = slots.fit(session.id(), session.times());
        }
        if (lost == 0 && byAnother) {
            lost = slots.unservedOf(session.id());
        }
        if (lost > 0) {
            throw new SessionRefused.IsBooked(lost);
        }
        outbox.record(changed);
    }

    /// Ends its slots and the bookings of those who have not come yet.
    void cancel(ConsultationSession session, SessionCancellation why) {
        Instant now = clock.instant();
        SessionFact cancelled = session.cancel(why.reason(), now);
        sessions.flush();
        if (!slots.withdrawAll(session.id())) {
            throw new SessionRefused.IsUnderWay();
        }
        outbox.record(cancelled);
    }

    private void hold(NewSession given) {
        List<Fault> faults = new ArrayList<>();
        Optional<Lawyer> lawyer = lawyers.hold(given.lawyer());
        Optional<Point> point = points.hold(given.point());
        point.ifPresent(there -> staff.mustKeep(there.id(), there.region()));
        if (lawyer.isEmpty()) {
            faults.add(Fault.inBody("#/lawyer", "unknown-lawyer", Map.of()));
        }
        LocalDate day = LocalDate.ofInstant(given.startsAt(), Almaty.ZONE);
        if (lawyer.isPresent() && !lawyer.get().mayAdviseOn(day)) {
            faults.add(Fault.inBody("#/lawyer", "licence-expired", Map.of()));
        }
        if (point.isEmpty()) {
            faults.add(Fault.inBody("#/point", "unknown-point", Map.of()));
        }
        if (point.isPresent() && given.desk() > point.get().desks()) {
            faults.add(Fault.inBody("#/desk", "max", Map.of("value", point.get().desks())));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
