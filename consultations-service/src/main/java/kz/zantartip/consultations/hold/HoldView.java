package kz.zantartip.consultations.hold;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A kept slot.
@Schema(name = "SlotHold", description = "A slot that is kept for who books with this hold's id.")
public record HoldView(
        @Schema(required = true, description = "To be sent with the booking as `hold`.") UUID id,
        @Schema(required = true) UUID slot,
        @Schema(required = true, examples = "2026-12-01T04:05:00Z") Instant expiresAt) {}
