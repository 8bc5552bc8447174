package kz.zantartip.measures.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.zantartip.chassis.period.PeriodView;
import kz.zantartip.measures.deadline.DeadlineStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one executor owes for one period besides its measures' deadlines.
@Schema(
        name = "ReportingObligation",
        description =
                "The information on a half-year that an executor owes the Ministry of Internal Affairs.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationView(
        @Schema(
                        required = true,
                        description =
                                "`{agency}-{period}`, for a local executive body `{agency}-{region}-{period}`.",
                        examples = "MOJ-2026-S1",
                        maxLength = 50)
                String id,
        @Schema(
                        required = true,
                        description = "Who is in charge on the day it is due.",
                        examples = "MOJ",
                        maxLength = 20)
                String agency,
        @Schema(
                        description = "KATO code, for a local executive body.",
                        examples = "75",
                        pattern = "^[0-9]{2}$",
                        maxLength = 2)
                String region,
        @Schema(required = true) PeriodView period,
        @Schema(required = true, description = "The official day.", examples = "2026-07-15")
                LocalDate dueOn,
        @Schema(required = true, description = "The next working day.", examples = "2026-07-15")
                LocalDate effectiveOn,
        @Schema(required = true) DeadlineStatus status,
        @Schema(required = true) boolean late,
        @Schema(required = true, examples = "0", minimum = "0") long daysLate) {}
