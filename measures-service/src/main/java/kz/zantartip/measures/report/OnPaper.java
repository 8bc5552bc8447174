package kz.zantartip.measures.report;

import java.time.Instant;

/// How a report came that was made on paper.
///
/// @param actedAt when it was handed in
record OnPaper(Instant actedAt, Letter letter) {}
