package kz.zantartip.consultations.slot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A time of a session that can be booked. It keeps its id for ever: withdrawn and brought back it is the same slot.
@Entity
@Table(name = "slot")
public class Slot {

    @Id private UUID id;
    private UUID session;
    private Instant startsAt;
    private Instant endsAt;
    private Instant withdrawnAt;

    protected Slot() {}

    private Slot(UUID id, UUID session, SlotTime time) {
        this.id = id;
        this.session = session;
        this.startsAt = time.startsAt();
        this.endsAt = time.endsAt();
    }

    static Slot of(UUID id, UUID session, SlotTime time) {
        return new Slot(id, session, time);
    }

    void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    void bringBack() {
        withdrawnAt = null;
    }

    UUID id() {
        return id;
    }

    SlotTime time() {
        return new SlotTime(startsAt, endsAt);
    }
}
