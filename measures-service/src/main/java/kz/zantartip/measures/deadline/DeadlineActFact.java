package kz.zantartip.measures.deadline;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;

/// What acts do to a deadline.
public sealed interface DeadlineActFact extends Fact {

    DeadlineView deadline();

    @Override
    default String type() {
        return switch (this) {
            case Extended _ -> "kz.zantartip.deadline.extended.v1";
            case Scheduled _ -> "kz.zantartip.deadline.scheduled.v1";
            case Changed _ -> "kz.zantartip.deadline.changed.v1";
            case Withdrawn _ -> "kz.zantartip.deadline.withdrawn.v1";
        };
    }

    @Override
    default String key() {
        return deadline().id();
    }

    @Override
    default String subject() {
        return subjectOf(deadline().id());
    }

    @Override
    default Object data() {
        return deadline();
    }

    /// The path of a deadline.
    static String subjectOf(String id) {
        return "/api/v1/deadlines/" + id;
    }

    /// It has a later day now.
    ///
    /// @param reason the act's title, for the history
    record Extended(
            DeadlineView deadline, List<FieldChange> changes, LocalizedText reason, Instant at)
            implements DeadlineActFact {}

    /// An amendment has brought it.
    record Scheduled(DeadlineView deadline, LocalizedText reason, Instant at)
            implements DeadlineActFact {}

    /// An amendment or a calendar has changed its executors, its period or the day that binds.
    record Changed(
            DeadlineView deadline, List<FieldChange> changes, LocalizedText reason, Instant at)
            implements DeadlineActFact {}

    /// An amendment has taken it away: there is nothing any more at its path.
    ///
    /// @param deadline as it was last
    record Withdrawn(DeadlineView deadline, LocalizedText reason, Instant at)
            implements DeadlineActFact {}
}
