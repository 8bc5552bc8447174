package kz.zantartip.consultations.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.zantartip.chassis.time.Almaty;

/// A citizen's appointment. What is personal in it is there as ciphertext only; [Sealed] reads it.
///
/// Nothing of a booking is ever told in a fact.
@Entity
@Table(name = "booking")
public class Booking {

    @Id private UUID id;
    @Version private int version;
    private String reference;
    private byte[] secretDigest;
    private UUID slot;
    private LocalDate day;
    private String topic;
    private String language;
    private byte[] contact;
    private byte[] contactIndex;
    private byte[] name;
    private byte[] iin;
    private byte[] iinIndex;
    private byte[] description;
    private int consentVersion;
    private Instant consentedAt;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    private String outcome;
    private Instant bookedAt;
    private Instant checkedInAt;
    private Instant heldAt;
    private Instant closedAt;
    private Instant noShowAt;
    private Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    private CancelledBy cancelledBy;

    protected Booking() {}

    private Booking(
            UUID id,
            String reference,
            Secret secret,
            Sealed sealed,
            NewBooking given,
            LocalDate day) {
        this.id = id;
        this.reference = reference;
        this.secretDigest = secret.digest();
        this.slot = given.slot();
        this.day = day;
        this.topic = given.topic();
        this.language = given.language();
        this.contact = sealed.contact();
        this.contactIndex = sealed.contactIndex();
        this.name = sealed.name();
        this.iin = sealed.iin();
        this.iinIndex = sealed.iinIndex();
        this.description = sealed.description();
        this.consentVersion = given.consent().version().number();
        this.state = BookingState.BOOKED;
    }

    /// @param day the slot's day in Almaty
    static Booking book(
            UUID id,
            String reference,
            Secret secret,
            Sealed sealed,
            NewBooking given,
            LocalDate day,
            Instant at) {
        Booking booking = new Booking(id, reference, secret, sealed, given, day);
        booking.bookedAt = at;
        booking.consentedAt = at;
        return booking;
    }

    /// @throws BookingNotBegun before the slot's day
    void checkIn(Instant at) {
        requireDay(at);
        moveTo(BookingState.CHECKED_IN);
        checkedInAt = at;
    }

    /// Says what came of it; while it is not closed it may be said again.
    ///
    /// @throws BookingNotBegun before the slot's day
    void hold(String what, boolean closed, Instant at) {
        requireDay(at);
        moveTo(closed ? BookingState.CLOSED : BookingState.HELD);
        outcome = what;
        if (heldAt == null) {
            heldAt = at;
        }
        if (closed) {
            closedAt = at;
        }
    }

    /// @param startsAt the slot's start: nobody is missing before it
    /// @throws BookingNotBegun before that
    void missed(Instant startsAt, Instant at) {
        if (at.isBefore(startsAt)) {
            throw new BookingNotBegun();
        }
        moveTo(BookingState.NO_SHOW);
        noShowAt = at;
    }

    void cancel(CancelledBy by, Instant at) {
        moveTo(BookingState.CANCELLED);
        cancelledBy = by;
        cancelledAt = at;
    }

    /// Whether the slot's day in Almaty has come.
    boolean hasDayCome(Instant at) {
        return !LocalDate.ofInstant(at, Almaty.ZONE).isBefore(day);
    }

    private void requireDay(Instant at) {
        if (!hasDayCome(at)) {
            throw new BookingNotBegun();
        }
    }

    private void moveTo(BookingState next) {
        if (!state.mayBecome(next)) {
            throw new StepRefused(state, next);
        }
        state = next;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String reference() {
        return reference;
    }

    byte[] secretDigest() {
        return secretDigest;
    }

    UUID slot() {
        return slot;
    }

    LocalDate day() {
        return day;
    }

    String topic() {
        return topic;
    }

    String language() {
        return language;
    }

    Sealed sealed() {
        return new Sealed(contact, contactIndex, name, iin, iinIndex, description);
    }

    int consentVersion() {
        return consentVersion;
    }

    Instant consentedAt() {
        return consentedAt;
    }

    BookingState state() {
        return state;
    }

    /// Null until the consultation was held.
    String outcome() {
        return outcome;
    }

    Instant bookedAt() {
        return bookedAt;
    }

    Instant checkedInAt() {
        return checkedInAt;
    }

    Instant heldAt() {
        return heldAt;
    }

    Instant cancelledAt() {
        return cancelledAt;
    }

    CancelledBy cancelledBy() {
        return cancelledBy;
    }
}
