package kz.zantartip.indicators.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who publishes an indicator's figures, as far as the documents say.
@Schema(
        name = "IndicatorSource",
        description = "Who publishes the figures, as far as the documents say.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorSource(
        @Schema(required = true, examples = "WJP", maxLength = 50) String code,
        @Schema(required = true, examples = "World Justice Project", maxLength = 200) String name,
        @Schema(description = "Where in the documents it stands.", maxLength = 2000)
                String where) {}
