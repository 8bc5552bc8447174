package kz.zantartip.consultations.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A free slot as callers see it.
@Schema(name = "Slot", description = "A time that can be booked now.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SlotView(
        @Schema(required = true, description = "Stays through every change of its session.")
                UUID id,
        @Schema(required = true) UUID session,
        @Schema(required = true) UUID point,
        @Schema(required = true, examples = "2026-12-01T04:00:00Z") Instant startsAt,
        @Schema(required = true, examples = "2026-12-01T04:20:00Z") Instant endsAt,
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

    static SlotView of(OfferedSlot slot) {
        return new SlotView(
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
