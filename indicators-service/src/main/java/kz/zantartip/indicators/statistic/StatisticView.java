package kz.zantartip.indicators.statistic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.indicators.observation.FigureUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A statistic as callers see it.
@Schema(
        name = "Statistic",
        description = "A series that the Concept cites, with what its text says of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatisticView(
        @Schema(required = true, examples = "murder", maxLength = 100) String code,
        @Schema(
                        required = true,
                        description = "Its place in the Concept.",
                        examples = "2",
                        minimum = "1")
                int position,
        @Schema(required = true, description = "Kazakh follows the Concept.") LocalizedText name,
        @Schema(description = "Where the name is not the Concept's own wording.", maxLength = 2000)
                String nameNote,
        @Schema(
                        required = true,
                        description = "`UNOFFICIAL`: Russian and English are working translations.",
                        examples = "UNOFFICIAL",
                        enumeration = {"UNOFFICIAL"})
                String translation,
        @Schema(required = true) FigureUnit unit,
        @Schema(
                        description =
                                "The change as the Concept prints it; some are cut off and not rounded.",
                        examples = "-32.6 %",
                        maxLength = 20)
                String statedChange,
        @Schema(required = true) PeriodBasis periodBasis,
        @Schema(maxLength = 2000) String periodNote,
        StatisticSource source,
        @Schema(required = true, description = "The Concept's own words.", maxItems = 20)
                List<String> quote,
        @Schema(description = "Codes of the series that it is the sum of.", maxItems = 20)
                List<String> parts,
        @Schema(maxLength = 2000) String note) {

    static StatisticView of(Statistic statistic) {
        return new StatisticView(
                statistic.code(),
                statistic.position(),
                statistic.name(),
                statistic.nameNote(),
                "UNOFFICIAL",
                statistic.unit(),
                statistic.statedChange(),
                statistic.periodBasis(),
                statistic.periodNote(),
                statistic.source(),
                statistic.quote(),
                statistic.parts(),
                statistic.note());
    }
}
