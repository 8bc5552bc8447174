package kz.zantartip.measures.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A progress report as those see it who may.
///
/// @param version counts its changes; not part of the answer
@Schema(
        name = "ProgressReport",
        description =
                "What an agency says it has done for one deadline of a measure. Once accepted it is open to all.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressReportView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "18", minimum = "1", maximum = "55") int measure,
        @Schema(required = true, examples = "18-2027-02-15", maxLength = 20) String deadline,
        @Schema(
                        required = true,
                        description = "Who reports; after a succession the successor.",
                        examples = "MOJ",
                        maxLength = 20)
                String agency,
        @Schema(
                        description = "KATO code, for a local executive body.",
                        examples = "75",
                        pattern = "^[0-9]{2}$",
                        maxLength = 2)
                String region,
        @Schema(required = true) ReportState state,
        @Schema(
                        required = true,
                        description = "How often it has been submitted.",
                        examples = "1",
                        minimum = "0")
                int round,
        @Schema(required = true) LocalizedText summary,
        @Schema(
                        required = true,
                        description =
                                "How much of the measure is done, in the agency's own judgement.",
                        examples = "60",
                        minimum = "0",
                        maximum = "100")
                int completionPercent,
        @Schema(required = true, maxItems = NewProgressReport.MOST) List<Figure> figures,
        @Schema(required = true, maxItems = NewProgressReport.MOST) List<EvidenceLink> evidence,
        @Schema(description = "Its files; absent where it has none.", maxItems = Attachment.MOST)
                List<AttachmentView> attachments,
        @Schema(
                        description =
                                "The lead's report: the co-executors' reports that it draws on; absent where there are none.",
                        maxItems = NewProgressReport.MOST_CONSOLIDATED)
                List<UUID> consolidates,
        @Schema(
                        description = "The same as they stood at the last submission.",
                        maxItems = NewProgressReport.MOST_CONSOLIDATED)
                List<Consolidated> consolidated,
        @Schema(
                        description =
                                "The last submission, or when it was entered from paper; absent from a draft.")
                Instant submittedAt,
        @Schema(
                        description =
                                "When it was first handed in on paper; lateness and discipline go by it.",
                        examples = "2025-07-10T05:00:00Z")
                Instant actedAt,
        @Schema(description = "The letter that it came with on paper.") Letter letter,
        @Schema(
                        description =
                                "`true` for a report that was made on paper and entered by the coordinator.",
                        examples = "true")
                Boolean backfilled,
        @Schema(description = "The review of the last submission.") Instant reviewedAt,
        @Schema(description = "What is to be mended, while it stands returned.")
                LocalizedText reason,
        @Schema(
                        description =
                                "Once accepted: SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of id, measure, deadline,"
                                        + " agency, region, round, summary, completionPercent, figures, evidence, attachments,"
                                        + " consolidates, consolidated, submittedAt, actedAt, letter, backfilled and reviewedAt, of"
                                        + " those that are there.",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                String checksum,
        @Schema(required = true, description = "What this caller may do with it now.", maxItems = 5)
                List<ReportAction> actions,
        @JsonIgnore @Schema(hidden = true) int version)
        implements ReportItem, Versioned {

    static ProgressReportView of(ProgressReport report, List<ReportAction> actions) {
        return of(report, report.text(), actions);
    }

    /// What this caller may read of it.
    static ProgressReportView of(ProgressReport report, ReportAccess access) {
        return of(report, access.textOf(report), access.actions(report.line()));
    }

    private static ProgressReportView of(
            ProgressReport report, ReportText text, List<ReportAction> actions) {
        return new ProgressReportView(
                report.id(),
                report.measure(),
                report.deadline(),
                report.agency(),
                report.region(),
                report.state(),
                report.round(),
                text.summary(),
                text.completionPercent(),
                text.figures(),
                text.evidence(),
                AttachmentView.of(text, report.version()),
                Seal.orAbsent(text.consolidates()),
                Seal.orAbsent(text.consolidated()),
                report.submittedAt(),
                report.actedAt(),
                report.letter(),
                report.letter() == null ? null : true,
                report.reviewedAt(),
                report.reviewReason(),
                report.checksum(),
                actions,
                report.version());
    }

    @Override
    public long revision() {
        return version;
    }
}
