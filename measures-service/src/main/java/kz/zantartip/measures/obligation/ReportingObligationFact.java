package kz.zantartip.measures.obligation;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;

/// All that is ever told about the information that a body owes for a half-year: what everybody reads of it.
public sealed interface ReportingObligationFact extends Fact {

    ObligationView data();

    @Override
    default String type() {
        return switch (this) {
            case Submitted _ -> "kz.zantartip.reporting-obligation.submitted.v1";
            case Returned _ -> "kz.zantartip.reporting-obligation.returned.v1";
            case Accepted _ -> "kz.zantartip.reporting-obligation.accepted.v1";
        };
    }

    @Override
    default String key() {
        return data().id();
    }

    @Override
    default String subject() {
        return subjectOf(key());
    }

    /// The path of an obligation.
    static String subjectOf(String id) {
        return "/api/v1/reporting-calendar/" + id;
    }

    /// @param changes for the history: how it came, if it came on paper
    record Submitted(ObligationView data, List<FieldChange> changes, Instant at)
            implements ReportingObligationFact {}

    /// @param reason for the history
    record Returned(ObligationView data, LocalizedText reason, Instant at)
            implements ReportingObligationFact {}

    record Accepted(ObligationView data, Instant at) implements ReportingObligationFact {}
}
