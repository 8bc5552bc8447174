package kz.zantartip.chassis.outbox;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is being sent again.
@Schema(name = "Replay", description = "What is being sent again.")
public record ReplayView(
        @Schema(
                        required = true,
                        description =
                                "Sequence of the first change event that is kept from there on.",
                        examples = "00000000000000000042",
                        pattern = "^[0-9]{20}$",
                        maxLength = 20)
                String from,
        @Schema(
                        required = true,
                        description = "Sequence of the last; later ones are sent anyway.",
                        examples = "00000000000000001042",
                        pattern = "^[0-9]{20}$",
                        maxLength = 20)
                String through,
        @Schema(
                        required = true,
                        description = "How many change events that are.",
                        examples = "1001",
                        minimum = "0")
                long changes,
        @Schema(required = true) Instant startedAt) {}
