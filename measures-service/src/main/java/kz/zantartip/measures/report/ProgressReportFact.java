package kz.zantartip.measures.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;

/// All that is ever told about a progress report. The file is the catalogue: a record added here does not compile until it
/// has a name on the wire, nor pass the build until it has a sample. Of a report that is not accepted no text is told.
public sealed interface ProgressReportFact extends Fact {

    UUID id();

    @Override
    default String type() {
        return switch (this) {
            case Submitted _ -> "kz.zantartip.progress-report.submitted.v1";
            case Returned _ -> "kz.zantartip.progress-report.returned.v1";
            case Accepted _ -> "kz.zantartip.progress-report.accepted.v1";
            case Withdrawn _ -> "kz.zantartip.progress-report.withdrawn.v1";
        };
    }

    @Override
    default String key() {
        return id().toString();
    }

    @Override
    default String subject() {
        return subjectOf(id());
    }

    /// The path of a report.
    static String subjectOf(UUID id) {
        return "/api/v1/progress-reports/" + id;
    }

    /// @param changes what differs from the round before; for the history
    record Submitted(PublicProgressReport data, List<FieldChange> changes, Instant at)
            implements ProgressReportFact {
        @Override
        public UUID id() {
            return data.id();
        }
    }

    /// @param reason for the history
    record Returned(PublicProgressReport data, LocalizedText reason, Instant at)
            implements ProgressReportFact {
        @Override
        public UUID id() {
            return data.id();
        }
    }

    record Accepted(ProgressReportView data, Instant at) implements ProgressReportFact {
        @Override
        public UUID id() {
            return data.id();
        }
    }

    /// A returned report was taken back: there is nothing any more at its path.
    record Withdrawn(PublicProgressReport data, Instant at) implements ProgressReportFact {
        @Override
        public UUID id() {
            return data.id();
        }
    }
}
