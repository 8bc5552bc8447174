package kz.zantartip.measures.report;

import java.time.Instant;
import java.util.UUID;

/// What was known at a moment of a report that had been submitted: no word of it, but where it stood.
///
/// @param completionPercent of the last round
/// @param firstSubmittedAt when it was handed in, on paper or here; returns and later rounds leave it alone
/// @param submittedAt when the last round was recorded here
/// @param reviewedAt the review of the last round; null while there was none
public record KnownReport(
        UUID id,
        String deadline,
        String executor,
        String agency,
        String region,
        ReportState state,
        int round,
        int completionPercent,
        Instant firstSubmittedAt,
        Instant submittedAt,
        Instant reviewedAt) {

    /// The same report with one round more.
    KnownReport followedBy(KnownReport next) {
        return new KnownReport(
                id,
                deadline,
                executor,
                next.agency,
                region,
                next.state,
                next.round,
                next.completionPercent,
                firstSubmittedAt,
                next.submittedAt,
                next.reviewedAt);
    }
}
