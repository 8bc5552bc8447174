package kz.zantartip.measures.report;

import java.time.Instant;
import java.util.UUID;

/// A report without its text: enough to say who may read it and where it stands in a list.
///
/// @param submittedAt null for a draft
/// @param reviewedAt null until the last submission is reviewed
/// @param updatedAt the last change of any kind; null where that was not kept
/// @param deletedAt null unless it was taken back
public record ReportLine(
        UUID id,
        int measure,
        String deadline,
        String executor,
        String agency,
        String region,
        ReportState state,
        int round,
        Instant submittedAt,
        Instant reviewedAt,
        Instant updatedAt,
        Instant deletedAt) {

    /// One that is there.
    public ReportLine(
            UUID id,
            int measure,
            String deadline,
            String executor,
            String agency,
            String region,
            ReportState state,
            int round,
            Instant submittedAt,
            Instant reviewedAt,
            Instant updatedAt) {
        this(
                id,
                measure,
                deadline,
                executor,
                agency,
                region,
                state,
                round,
                submittedAt,
                reviewedAt,
                updatedAt,
                null);
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    /// The last change that this caller can see.
    ///
    /// @param own whether it reads what is being drafted and mended, too
    Instant changedAt(boolean own) {
        if (isDeleted()) {
            return deletedAt;
        }
        if (own && updatedAt != null) {
            return updatedAt;
        }
        return reviewedAt != null ? reviewedAt : submittedAt;
    }
}
