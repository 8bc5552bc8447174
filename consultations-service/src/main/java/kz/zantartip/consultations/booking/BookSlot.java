package kz.zantartip.consultations.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.consultations.hold.Holds;
import kz.zantartip.consultations.slot.OfferedSlot;
import kz.zantartip.consultations.slot.SlotGone;
import kz.zantartip.consultations.slot.SlotSearch;

/// Books a slot for a citizen. The look at the slot is for a good answer; that nobody has it twice is the database's to say.
@ApplicationScoped
class BookSlot {

    /// A booking and the slot that it is for.
    record Placed(Booking booking, OfferedSlot slot) {}

    private final SlotSearch slots;
    private final Bookings bookings;
    private final Envelope envelope;
    private final Holds holds;
    private final Ids ids;
    private final Clock clock;

    BookSlot(
            SlotSearch slots,
            Bookings bookings,
            Envelope envelope,
            Holds holds,
            Ids ids,
            Clock clock) {
        this.slots = slots;
        this.bookings = bookings;
        this.envelope = envelope;
        this.holds = holds;
        this.ids = ids;
        this.clock = clock;
    }

    Placed book(NewBooking wanted, Secret secret) {
        OfferedSlot slot = offered(wanted);
        if (!slot.isFreeFor(wanted.hold()) || !isStillFree(slot.id(), wanted.hold())) {
            throw gone(slot, wanted);
        }
        UUID id = ids.next();
        String phone = Phone.Number.normalised(wanted.contact().phone()).orElseThrow();
        Booking booking =
                Booking.book(
                        id,
                        Secret.freshReference(),
                        secret,
                        envelope.seal(id, phone, wanted),
                        wanted,
                        LocalDate.ofInstant(slot.startsAt(), Almaty.ZONE),
                        clock.instant());
        if (!bookings.place(booking)) {
            throw slots.one(slot.id()).orElseThrow().taken()
                    ? gone(slot, wanted)
                    : new BookedThatDay();
        }
        if (slot.hold() != null) {
            holds.end(slot.id());
        }
        return new Placed(booking, slot);
    }

    /// Looks again once the slot's row is held: whoever had it before has finished.
    private boolean isStillFree(UUID slot, UUID hold) {
        return slots.hold(slot) && slots.one(slot).orElseThrow().isFreeFor(hold);
    }

    private SlotGone gone(OfferedSlot slot, NewBooking wanted) {
        return new SlotGone(slots.insteadOf(slot, wanted.topic(), wanted.language()));
    }

    private OfferedSlot offered(NewBooking wanted) {
        OfferedSlot slot =
                slots.one(wanted.slot())
                        .orElseThrow(() ->
                                new InvalidInput(Fault.inBody("#/slot", "unknown-slot", Map.of())));
        List<Fault> faults = new ArrayList<>();
        if (!slot.topics().contains(wanted.topic())) {
            faults.add(
                    Fault.inBody(
                            "#/topic",
                            "not-offered",
                            Map.of("offered", String.join(", ", slot.topics()))));
        }
        if (!slot.languages().contains(wanted.language())) {
            faults.add(
                    Fault.inBody(
                            "#/language",
                            "not-offered",
                            Map.of("offered", String.join(", ", slot.languages()))));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return slot;
    }
}
