package kz.zantartip.measures.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That a report was taken back, for those who could know of it.
@Schema(
        name = "DeletedProgressReport",
        description =
                "A draft or a returned report was taken back; nothing is at its path any more.")
public record DeletedProgressReport(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "true", examples = "true") boolean deleted,
        @Schema(required = true, examples = "2026-11-20T07:00:00Z") Instant deletedAt)
        implements ReportItem {

    static DeletedProgressReport of(ReportLine report) {
        return new DeletedProgressReport(report.id(), true, report.deletedAt());
    }
}
