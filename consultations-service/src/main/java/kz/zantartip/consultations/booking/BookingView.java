package kz.zantartip.consultations.booking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.consultations.slot.AlternativeView;
import kz.zantartip.consultations.slot.OfferedSlot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A booking as its citizen or the staff of its session see it.
@Schema(
        name = "Booking",
        description = "A booking, as its citizen or the staff of its session see it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BookingView(
        @Schema(
                        required = true,
                        examples = "7K2M9QXT4WBA",
                        pattern = "^[0-9A-HJKMNP-TV-Z]{12}$",
                        maxLength = 12)
                String reference,
        @Schema(
                        description =
                                "In the answer to the booking only: who holds it may see and cancel the booking.",
                        maxLength = 22)
                String secret,
        @Schema(required = true) BookingState state,
        @Schema(required = true) UUID slot,
        @Schema(required = true) UUID session,
        @Schema(required = true) UUID point,
        @Schema(required = true, examples = "2026-12-01T04:00:00Z") Instant startsAt,
        @Schema(required = true, examples = "2026-12-01T04:20:00Z") Instant endsAt,
        @Schema(
                        required = true,
                        description = "A code of `/code-lists/consultation-channels`.",
                        examples = "LAW_CLINIC",
                        maxLength = 50)
                String channel,
        @Schema(
                        required = true,
                        description = "A code of `/code-lists/consultation-topics`.",
                        examples = "LABOUR",
                        maxLength = 50)
                String topic,
        @Schema(required = true, examples = "kk", maxLength = 2) String language,
        @Schema(required = true) NewBooking.Contact contact,
        @Schema(examples = "Айгүл", maxLength = 200) String name,
        @Schema(description = "Shown to the citizen only.", maxLength = 12) String iin,
        @Schema(description = "What it is about, in the citizen's words.", maxLength = 2000)
                String description,
        @Schema(required = true) BookedConsent consent,
        @Schema(required = true) Instant bookedAt,
        @Schema(description = "When the citizen came.") Instant checkedInAt,
        @Schema(description = "When the consultation was held.") Instant heldAt,
        @Schema(
                        description = "A code of `/code-lists/outcomes`.",
                        examples = "ADVISED",
                        maxLength = 50)
                String outcome,
        @Schema(description = "When it was cancelled.") Instant cancelledAt,
        @Schema(description = "Who gave the time up.") CancelledBy cancelledBy,
        @Schema(description = "What else is free, where the session was cancelled.", maxItems = 20)
                List<AlternativeView> alternatives,
        @Schema(
                        required = true,
                        description = "What this caller may do now.",
                        examples = "[\"cancel\"]",
                        maxItems = 5)
                List<String> actions,
        @JsonIgnore @Schema(hidden = true) long revision)
        implements Versioned {

    @Schema(name = "BookedConsent", description = "To which text the citizen agreed, and when.")
    public record BookedConsent(
            @Schema(required = true, examples = "1", minimum = "1") int version,
            @Schema(required = true) Instant givenAt) {}

    /// What is shown of a booking and to whom.
    ///
    /// @param secret null but in the answer to the booking
    /// @param staff whether staff reads it: they need no IIN to receive somebody
    record Shown(Booking booking, Envelope.Opened told, String secret, boolean staff) {}

    /// @param alternatives null where the booking needs none
    /// @param now decides what can be done already
    static BookingView of(
            Shown shown, OfferedSlot slot, List<AlternativeView> alternatives, Instant now) {
        Booking booking = shown.booking();
        return new BookingView(
                booking.reference(),
                shown.secret(),
                booking.state(),
                booking.slot(),
                slot.session(),
                slot.point(),
                slot.startsAt(),
                slot.endsAt(),
                slot.channel(),
                booking.topic(),
                booking.language(),
                new NewBooking.Contact(shown.told().contact()),
                shown.told().name(),
                shown.staff() ? null : shown.told().iin(),
                shown.told().description(),
                new BookedConsent(booking.consentVersion(), booking.consentedAt()),
                booking.bookedAt(),
                booking.checkedInAt(),
                booking.heldAt(),
                booking.outcome(),
                booking.cancelledAt(),
                booking.cancelledBy(),
                alternatives,
                actions(booking, slot, shown.staff(), now),
                booking.version());
    }

    private static List<String> actions(
            Booking booking, OfferedSlot slot, boolean staff, Instant now) {
        boolean received = staff && booking.hasDayCome(now);
        return switch (booking.state()) {
            case BOOKED ->
                    Stream.of(
                                    received ? "check-in" : "",
                                    staff && !now.isBefore(slot.startsAt()) ? "no-show" : "",
                                    "cancel")
                            .filter(action -> !action.isEmpty())
                            .toList();
            case CHECKED_IN, HELD -> received ? List.of("outcome") : List.of();
            case CLOSED, CANCELLED, NO_SHOW -> List.of();
        };
    }

    @Override
    public String toString() {
        return "BookingView[reference=" + reference + "]";
    }
}
