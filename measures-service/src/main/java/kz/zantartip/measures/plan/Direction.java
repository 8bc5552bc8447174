package kz.zantartip.measures.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One of the five directions of the Concept, with the indicator that measures it and the measures that serve it.
@Schema(name = "Direction", description = "A direction of the Concept.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Direction(
        @Schema(required = true, examples = "3", minimum = "1", maximum = "5") int number,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) Translation translation,
        @Schema(description = "How the Concept words it, where that differs from the plan.")
                LocalizedText nameInConcept,
        @Schema(
                        required = true,
                        description = "Code of its target indicator.",
                        examples = "rule-of-law-index",
                        maxLength = 100)
                String indicator,
        @Schema(required = true) Numbers measures) {

    public Direction {
        translation = Translation.UNOFFICIAL;
    }

    @Schema(
            name = "MeasureRange",
            description = "The measures that serve the direction, both ends included.")
    public record Numbers(
            @Schema(required = true, examples = "12", minimum = "1", maximum = "55") int from,
            @Schema(required = true, examples = "34", minimum = "1", maximum = "55") int to) {}
}
