package kz.zantartip.measures.plan;

import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the Concept expects to come of itself.
@Schema(name = "ExpectedResult", description = "A result that the Concept expects.")
public record ExpectedResult(
        @Schema(required = true, examples = "1", minimum = "1", maximum = "6") int number,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) Translation translation,
        @Schema(required = true) LocalizedText description) {

    public ExpectedResult {
        translation = Translation.UNOFFICIAL;
    }
}
