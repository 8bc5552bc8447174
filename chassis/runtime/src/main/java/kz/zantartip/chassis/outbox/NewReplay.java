package kz.zantartip.chassis.outbox;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// From where a topic is to be sent again.
@Schema(name = "NewReplay", description = "From where a topic is to be sent again.")
public record NewReplay(
        @Schema(
                        description =
                                "The sequence of the first change event; without it the oldest that is kept.",
                        examples = "00000000000000000042",
                        maxLength = 20)
                @Pattern(regexp = "00[0-9]{18}")
                String from) {}
