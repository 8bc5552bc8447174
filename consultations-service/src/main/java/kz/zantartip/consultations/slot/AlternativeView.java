package kz.zantartip.consultations.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A slot that can be booked in place of one that is gone.
@Schema(
        name = "Alternative",
        description =
                "A slot that can be booked in place of one that is gone, and why it is offered.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlternativeView(
        @Schema(required = true) Offer offer,
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID session,
        @Schema(required = true) UUID point,
        @Schema(required = true, examples = "2026-12-01T04:20:00Z") Instant startsAt,
        @Schema(required = true, examples = "2026-12-01T04:40:00Z") Instant endsAt,
        @Schema(
                        required = true,
                        description = "Codes of `/code-lists/consultation-topics`.",
                        maxItems = 50)
                List<String> topics,
        @Schema(required = true, description = "Languages of advice.", maxItems = 3)
                List<String> languages,
        @Schema(
                        required = true,
                        description = "A code of `/code-lists/consultation-channels`.",
                        examples = "LAW_CLINIC",
                        maxLength = 50)
                String channel) {

    @Schema(
            name = "Offer",
            description =
                    "`SAME_POINT`: later at the same point; `NEAREST_POINT`: nearest in the region; `ONLINE`.")
    public enum Offer {
        SAME_POINT,
        NEAREST_POINT,
        ONLINE
    }

    static AlternativeView of(OfferedSlot slot, Offer offer) {
        return new AlternativeView(
                offer,
                slot.id(),
                slot.session(),
                slot.point(),
                slot.startsAt(),
                slot.endsAt(),
                slot.topics(),
                slot.languages(),
                slot.channel());
    }
}
