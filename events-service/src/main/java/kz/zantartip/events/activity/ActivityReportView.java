package kz.zantartip.events.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.period.PeriodView;
import kz.zantartip.chassis.period.ReportingPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An activity report as everybody sees it.
@Schema(
        name = "ActivityReport",
        description =
                "What an organiser has reported as a sum. It stands beside the counted figures and is never added to them.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityReportView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "almaty-youth-policy", maxLength = 60) String organiser,
        @Schema(
                        description = "When it was reported; absent where the source does not say.",
                        examples = "2025-12-26")
                LocalDate reportedOn,
        @Schema(description = "Absent where the source does not say.") PeriodView period,
        @Schema(description = "Formats named for all of it.", maxItems = 100) List<String> formats,
        @Schema(description = "Venue types named for all of it.", maxItems = 100)
                List<String> venueTypes,
        @Schema(required = true, maxItems = 200) List<Claim> claims,
        @JsonIgnore @Schema(hidden = true) int position,
        @JsonIgnore @Schema(hidden = true) long revision)
        implements Versioned {

    static ActivityReportView of(ActivityReport report) {
        return new ActivityReportView(
                report.id(),
                report.organiser(),
                report.reportedOn(),
                report.period() == null
                        ? null
                        : PeriodView.of(ReportingPeriod.valueOf(report.period())),
                report.formats().isEmpty() ? null : report.formats(),
                report.venueTypes().isEmpty() ? null : report.venueTypes(),
                report.claims(),
                report.position(),
                report.version());
    }
}
