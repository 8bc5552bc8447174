package kz.zantartip.events.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.events.codelist.CodeOf;
import kz.zantartip.events.organiser.OrganiserCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An activity report as it is sent.
@Schema(
        name = "NewActivityReport",
        description =
                "What an organiser has reported as a sum. It stands beside the counted figures and is never added to them.")
public record NewActivityReport(
        @NotNull
                @OrganiserCode
                @Schema(required = true, examples = "almaty-youth-policy", maxLength = 60)
                String organiser,
        @Schema(description = "When it was reported.", examples = "2025-12-26")
                LocalDate reportedOn,
        @CalendarPeriod
                @Schema(
                        description = "`2025`, `2025-S1`, `2025-Q3` or `2025-07`",
                        examples = "2025",
                        maxLength = 9)
                String period,
        @Size(max = 100) @Schema(description = "Formats named for all of it.", maxItems = 100)
                List<@NotNull @CodeOf("event-formats") String> formats,
        @Size(max = 100) @Schema(description = "Venue types named for all of it.", maxItems = 100)
                List<@NotNull @CodeOf("venue-types") String> venueTypes,
        @NotNull @Size(min = 1, max = 200) @Schema(required = true, minItems = 1, maxItems = 200)
                List<@NotNull @Valid Claim> claims) {

    public NewActivityReport {
        formats =
                formats == null || formats.isEmpty() ? null : formats.stream().distinct().toList();
        venueTypes =
                venueTypes == null || venueTypes.isEmpty()
                        ? null
                        : venueTypes.stream().distinct().toList();
    }

    static NewActivityReport of(ActivityReport report) {
        return new NewActivityReport(
                report.organiser(),
                report.reportedOn(),
                report.period(),
                report.formats(),
                report.venueTypes(),
                report.claims());
    }
}
