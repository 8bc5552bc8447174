package kz.zantartip.measures.obligation;

import java.time.Instant;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.report.ReportState;

/// What was known at a moment of information that had been handed in.
///
/// @param id as it was called at the first submission
/// @param firstActedAt lateness goes by it
/// @param last the last submission
/// @param reviewedAt the review of the last submission; null while there was none
/// @param reason what is to be mended; null unless it stood returned
record KnownObligation(
        String id,
        String agency,
        String region,
        String period,
        ReportState state,
        int round,
        Instant firstActedAt,
        Submission last,
        Instant reviewedAt,
        LocalizedText reason) {

    HandedIn handedIn() {
        return new HandedIn(id, agency, region, period);
    }

    /// How many decisions there have been: each round is a submission, and a review unless it is under way.
    int version() {
        return 2 * round - (reviewedAt == null ? 1 : 0);
    }
}
