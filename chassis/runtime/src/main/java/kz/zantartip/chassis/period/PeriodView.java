package kz.zantartip.chassis.period;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a period stands in an answer: its code with its first and last day.
@Schema(
        name = "Period",
        description =
                "A calendar period with its first and last day, both included, in Asia/Almaty.")
public record PeriodView(
        @Schema(
                        description = "`2026`, `2026-S1`, `2026-Q3` or `2026-07`",
                        examples = "2026-Q3",
                        maxLength = 9)
                String code,
        @Schema(examples = "2026-07-01") LocalDate start,
        @Schema(examples = "2026-09-30") LocalDate end) {

    public static PeriodView of(ReportingPeriod period) {
        return new PeriodView(period.code(), period.start(), period.end());
    }
}
