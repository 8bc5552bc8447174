package kz.zantartip.indicators.assessment;

import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How an assessment is made, in words.
@Schema(name = "AssessmentMethod", description = "How an assessment is made, in words.")
public record AssessmentMethod(
        @Schema(required = true, examples = "linear-path", maxLength = 50) String id,
        @Schema(
                        required = true,
                        description = "Rises whenever equal inputs could give another outcome.",
                        examples = "1",
                        minimum = "1")
                int version,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) LocalizedText description)
        implements Versioned {

    @Override
    public long revision() {
        return version;
    }
}
