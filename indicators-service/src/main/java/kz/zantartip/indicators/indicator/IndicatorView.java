package kz.zantartip.indicators.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.indicators.observation.FigureUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An indicator as callers see it.
///
/// @param version how often it has changed; only in the `ETag`
@Schema(
        name = "Indicator",
        description =
                "A target indicator. Where the two documents disagree both targets stand, and neither is preferred.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorView(
        @Schema(required = true, examples = "egdi-rank", maxLength = 100) String code,
        @Schema(required = true, examples = "4", minimum = "1", maximum = "5") int direction,
        @Schema(required = true, description = "Kazakh is the official wording.")
                LocalizedText name,
        @Schema(description = "Where the Concept words it otherwise than the plan.")
                LocalizedText nameInConcept,
        @Schema(description = "What it is measured by, where the name does not say it.")
                LocalizedText measuredBy,
        @Schema(
                        required = true,
                        description = "`UNOFFICIAL`: Russian and English are working translations.",
                        examples = "UNOFFICIAL",
                        enumeration = {"UNOFFICIAL"})
                String translation,
        @Schema(required = true) FigureUnit unit,
        @Schema(
                        required = true,
                        description = "With how many decimals its values are printed.",
                        examples = "0",
                        minimum = "0",
                        maximum = "10")
                int decimals,
        @Schema(required = true) Polarity polarity,
        @Schema(required = true) Bounds bounds,
        IndicatorSource source,
        @Schema(
                        required = true,
                        description =
                                "The two documents want different values in at least one year.",
                        examples = "false")
                boolean discrepancy,
        @Schema(required = true, description = "By year, the Concept's first.", maxItems = 100)
                List<TargetView> targets,
        @Schema(description = "What the documents leave open.", maxItems = 20) List<String> notes,
        @Schema(
                        description =
                                "The agency that may record its figures besides the coordinator.",
                        examples = "MDDIAI",
                        maxLength = 20)
                String reporter,
        @JsonIgnore @Schema(hidden = true) long version)
        implements Versioned {

    static IndicatorView of(KnownIndicator known) {
        Indicator indicator = known.indicator();
        return new IndicatorView(
                indicator.code(),
                indicator.direction(),
                indicator.name(),
                indicator.nameInConcept(),
                indicator.measuredBy(),
                "UNOFFICIAL",
                indicator.unit(),
                indicator.decimals(),
                indicator.polarity(),
                indicator.bounds(),
                indicator.source(),
                known.hasDiscrepancy(),
                TargetView.of(known),
                indicator.notes(),
                known.reporter(),
                known.version());
    }

    @Override
    public long revision() {
        return version;
    }
}
