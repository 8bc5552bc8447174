package kz.zantartip.consultations.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kz.zantartip.chassis.privacy.BlindIndex;
import kz.zantartip.chassis.privacy.FieldCipher;

/// Seals what is personal in a booking, each field for its own place, and opens it again.
@ApplicationScoped
class Envelope {

    private static final String TABLE = "booking";

    /// What a citizen has told, readable.
    record Opened(String contact, String name, String iin, String description) {

        @Override
        public String toString() {
            return "Opened";
        }
    }

    private final FieldCipher cipher;
    private final BlindIndex index;

    Envelope(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    /// @param phone normalised
    Sealed seal(UUID booking, String phone, NewBooking given) {
        return new Sealed(
                cipher.seal(phone, place("contact", booking)),
                index.of("booking.contact", phone),
                cipher.seal(given.name(), place("name", booking)),
                cipher.seal(given.iin(), place("iin", booking)),
                given.iin() == null ? null : index.of("booking.iin", given.iin()),
                cipher.seal(given.description(), place("description", booking)));
    }

    Opened open(Booking booking) {
        Sealed sealed = booking.sealed();
        return new Opened(
                cipher.text(sealed.contact(), place("contact", booking.id())),
                cipher.text(sealed.name(), place("name", booking.id())),
                cipher.text(sealed.iin(), place("iin", booking.id())),
                cipher.text(sealed.description(), place("description", booking.id())));
    }

    private static FieldCipher.Place place(String column, UUID booking) {
        return new FieldCipher.Place(TABLE, column, booking);
    }
}
