package kz.zantartip.measures.obligation;

import java.time.Instant;
import java.util.List;

/// How information was handed in once.
///
/// @param by who handed it in: who was in charge that day of the body that owes it
/// @param actedAt when it was handed in
/// @param recordedAt when this system learnt of it; the same unless it came on paper
/// @param letter null unless it came on paper
/// @param reports what it binds
record Submission(
        String by, Instant actedAt, Instant recordedAt, Letter letter, List<BoundReport> reports) {}
