package kz.zantartip.indicators.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What of an indicator can be changed without an act.
///
/// @param reporter null takes it away
@Schema(
        name = "IndicatorChange",
        description = "What of an indicator can be changed without an act.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorChange(
        @ReportingAgency
                @Schema(
                        description =
                                "Code of the agency that may record its figures; null takes it away.",
                        examples = "MDDIAI",
                        maxLength = 20)
                String reporter) {

    static IndicatorChange of(Indicator indicator) {
        return new IndicatorChange(indicator.reporter());
    }
}
