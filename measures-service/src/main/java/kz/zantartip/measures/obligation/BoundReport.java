package kz.zantartip.measures.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import kz.zantartip.measures.report.KnownReport;
import kz.zantartip.measures.report.ReportState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A progress report as it stood when the information was handed in that names it. The round says which words are meant: those
/// of a round never change.
@Schema(
        name = "BoundProgressReport",
        description =
                "A progress report of the half-year, as it stood when the information was submitted. What it says is read at"
                        + " `/progress-reports/{id}` by those who may.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoundReport(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "18", minimum = "1", maximum = "55") int measure,
        @Schema(required = true, examples = "18-2027-02-15", maxLength = 20) String deadline,
        @Schema(required = true) ReportState state,
        @Schema(
                        required = true,
                        description = "The round that is meant; its words never change.",
                        examples = "1",
                        minimum = "1")
                int round,
        @Schema(
                        description = "Of a report that was accepted by then: its checksum.",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                String checksum) {

    /// @param checksum as read later than the report, which may have been accepted in between
    static BoundReport of(int measure, KnownReport report, String checksum) {
        return new BoundReport(
                report.id(),
                measure,
                report.deadline(),
                report.state(),
                report.round(),
                report.state() == ReportState.ACCEPTED ? checksum : null);
    }
}
