package kz.zantartip.indicators.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Between which values an indicator can lie at all; an end that is open is absent.
@Schema(
        name = "IndicatorBounds",
        description = "Between which values it can lie at all; an open end is absent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bounds(
        @Schema(examples = "0") BigDecimal min, @Schema(examples = "100") BigDecimal max) {}
