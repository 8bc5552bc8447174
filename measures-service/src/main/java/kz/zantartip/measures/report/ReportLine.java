package kz.zantartip.measures.report;

import java.time.Instant;
import java.util.UUID;

/// A report without its text: enough to say who may read it and where it stands in a list.
public record ReportLine(
        UUID id,
        int measure,
        String deadline,
        String executor,
        String agency,
        String region,
        ReportState state,
        int round,
        Instant submittedAt) {}
