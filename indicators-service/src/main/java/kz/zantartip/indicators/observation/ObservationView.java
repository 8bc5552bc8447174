package kz.zantartip.indicators.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.zantartip.chassis.condition.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An observation as callers see it.
@Schema(
        name = "Observation",
        description = "One value of a series for a period and region, in one vintage.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObservationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) PeriodCovered period,
        @Schema(
                        description = "KATO code; absent for the whole country.",
                        examples = "75",
                        maxLength = 2)
                String region,
        @Schema(required = true, examples = "19") BigDecimal value,
        @Schema(description = "The upper end where the source gives a range.", examples = "64.3")
                BigDecimal valueTo,
        ValueQualifier qualifier,
        @Schema(required = true) ObservationStatus status,
        @Schema(required = true) FigureSource source,
        @Schema(
                        required = true,
                        description =
                                "Since when this system knows it; what the Concept states counts as known from its adoption.",
                        examples = "2026-11-20T07:00:00Z")
                Instant recordedAt,
        @Schema(
                        required = true,
                        description = "1 as first recorded; each correction is the next.",
                        examples = "1",
                        minimum = "1")
                int vintage,
        @Schema(description = "When the next vintage was recorded; absent while this one stands.")
                Instant supersededAt,
        @Schema(description = "Why it follows an earlier one.") Revision reason)
        implements Versioned {

    /// The time that a value covers, as it stands in an answer.
    @Schema(
            name = "CoveredPeriod",
            description =
                    "The time that a value covers, first and last day included, in Asia/Almaty. `NOT_STATED` has neither.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PeriodCovered(
            @Schema(
                            required = true,
                            description =
                                    "`2026`, `2026-S1`, `2026-Q3`, `2026-07`, a span of years `2020-2024`, or `NOT_STATED`.",
                            examples = "2026",
                            maxLength = 10)
                    String code,
            @Schema(examples = "2026-01-01") LocalDate start,
            @Schema(examples = "2026-12-31") LocalDate end) {

        static PeriodCovered of(CoveredPeriod period) {
            return new PeriodCovered(period.code(), period.start(), period.end());
        }
    }

    /// @param supersededAt null while it stands
    static ObservationView of(Observation observation, Instant supersededAt) {
        return new ObservationView(
                observation.id(),
                PeriodCovered.of(observation.period()),
                observation.region(),
                observation.value(),
                observation.valueTo(),
                observation.qualifier(),
                observation.status(),
                observation.source(),
                observation.recordedAt(),
                observation.vintage(),
                supersededAt,
                observation.reason());
    }

    /// It changes once: when the next vintage takes its place.
    @Override
    public long revision() {
        return supersededAt == null ? 1 : 2;
    }
}
