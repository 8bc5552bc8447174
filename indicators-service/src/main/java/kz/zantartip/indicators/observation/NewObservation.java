package kz.zantartip.indicators.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import kz.zantartip.indicators.region.FigureRegion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A value to be recorded: the first of its period and region, or the next vintage.
@Schema(
        name = "NewObservation",
        description =
                "A value to be recorded. Where its period and region have one already, a reason is needed.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewObservation(
        @NotNull
                @PeriodCode
                @Schema(
                        required = true,
                        description =
                                "`2026`, `2026-S1`, `2026-Q3`, `2026-07`, a span of years `2020-2024`, or `NOT_STATED`.",
                        examples = "2026",
                        maxLength = 10)
                String period,
        @FigureRegion
                @Schema(
                        description = "KATO code; absent for the whole country.",
                        examples = "75",
                        maxLength = 2)
                String region,
        @NotNull
                @ExactDecimal
                @Schema(
                        required = true,
                        description =
                                "At most 18 digits before the point and 10 after it, within what the unit allows.",
                        examples = "19")
                BigDecimal value,
        @ExactDecimal @Schema(description = "The upper end where the source gives a range.")
                BigDecimal valueTo,
        ValueQualifier qualifier,
        @NotNull @Schema(required = true) ObservationStatus status,
        @NotNull @Valid @Schema(required = true) FigureSource source,
        @Valid
                @Schema(
                        description =
                                "Needed where the period and region have a value already; kept with a first value too.")
                Revision reason) {

    /// Values as they are kept: plain digits, no power of ten.
    public NewObservation {
        value = plain(value);
        valueTo = plain(valueTo);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null || value.scale() >= 0 || value.scale() < -18
                ? value
                : value.setScale(0);
    }
}
