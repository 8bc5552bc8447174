package kz.zantartip.measures.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/// What may be told of a report that is not accepted: that it is there, and no word of it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicProgressReport(
        UUID id,
        int measure,
        String deadline,
        String agency,
        String region,
        ReportState state,
        int round) {

    static PublicProgressReport of(ProgressReport report) {
        return new PublicProgressReport(
                report.id(),
                report.measure(),
                report.deadline(),
                report.agency(),
                report.region(),
                report.state(),
                report.round());
    }
}
