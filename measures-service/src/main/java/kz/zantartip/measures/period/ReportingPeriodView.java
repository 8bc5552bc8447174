package kz.zantartip.measures.period;

import java.time.LocalDate;
import kz.zantartip.chassis.period.ReportingPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A period that a report is made of.
@Schema(
        name = "ReportingPeriod",
        description = "A period that a report is made of, in Asia/Almaty dates.")
public record ReportingPeriodView(
        @Schema(required = true, examples = "2026-Q3", maxLength = 9) String code,
        @Schema(required = true) ReportingPeriod.Kind kind,
        @Schema(required = true, examples = "2026-07-01") LocalDate start,
        @Schema(required = true, examples = "2026-09-30") LocalDate end,
        @Schema(required = true, description = "Whether its last day has passed.") boolean over) {

    static ReportingPeriodView of(ReportingPeriod period, LocalDate today) {
        return new ReportingPeriodView(
                period.code(),
                period.kind(),
                period.start(),
                period.end(),
                today.isAfter(period.end()));
    }
}
