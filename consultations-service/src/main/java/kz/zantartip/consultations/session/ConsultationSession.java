package kz.zantartip.consultations.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.consultations.slot.SlotTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A lawyer at a desk of a point, from and to, in slots of equal length with a pause between them.
@Entity
@Table(name = "consultation_session")
public class ConsultationSession {

    @Id private UUID id;
    @Version private int version;
    private UUID lawyer;
    private UUID point;
    private int desk;
    private Instant startsAt;
    private Instant endsAt;
    private int slotMinutes;
    private int bufferMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Integer> measures;

    private Instant cancelledAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText cancellationReason;

    protected ConsultationSession() {}

    private ConsultationSession(UUID id, NewSession given) {
        this.id = id;
        take(given);
    }

    static ConsultationSession open(UUID id, NewSession given) {
        return new ConsultationSession(id, given);
    }

    SessionFact.Opened opened(Instant at) {
        return new SessionFact.Opened(SessionView.of(this), at);
    }

    SessionFact.Changed change(NewSession given, Instant at) {
        mustBeOpen();
        SessionView before = SessionView.of(this);
        take(given);
        SessionView after = SessionView.of(this);
        return new SessionFact.Changed(after, at, SessionView.differences(before, after));
    }

    SessionFact.Cancelled cancel(LocalizedText reason, Instant at) {
        mustBeOpen();
        cancelledAt = at;
        cancellationReason = reason;
        return new SessionFact.Cancelled(SessionView.of(this), at, reason);
    }

    private void mustBeOpen() {
        if (cancelledAt != null) {
            throw new SessionRefused.IsCancelled();
        }
    }

    private void take(NewSession given) {
        lawyer = given.lawyer();
        point = given.point();
        desk = given.desk();
        startsAt = given.startsAt();
        endsAt = given.endsAt();
        slotMinutes = given.slotMinutes();
        bufferMinutes = given.bufferMinutes();
        measures = given.measures();
    }

    /// The times that can be booked: as many whole slots as there is room for.
    List<SlotTime> times() {
        Duration length = Duration.ofMinutes(slotMinutes);
        Duration step = length.plusMinutes(bufferMinutes);
        List<SlotTime> times = new ArrayList<>();
        for (Instant start = startsAt;
                !start.plus(length).isAfter(endsAt);
                start = start.plus(step)) {
            times.add(new SlotTime(start, start.plus(length)));
        }
        return times;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID lawyer() {
        return lawyer;
    }

    public UUID point() {
        return point;
    }

    public int desk() {
        return desk;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public int slotMinutes() {
        return slotMinutes;
    }

    public int bufferMinutes() {
        return bufferMinutes;
    }

    /// Numbers of the plan's measures that this session is evidence of; null where none was named.
    public List<Integer> measures() {
        return measures;
    }

    /// Null while it is open.
    public Instant cancelledAt() {
        return cancelledAt;
    }

    public LocalizedText cancellationReason() {
        return cancellationReason;
    }
}
