package kz.zantartip.measures.notice;

import java.time.Instant;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.measures.deadline.DeadlineView;

/// All that is told about a deadline because time has passed.
public sealed interface DeadlineFact extends Fact {

    DeadlineView data();

    @Override
    default String type() {
        return switch (this) {
            case DueSoon _ -> "kz.zantartip.deadline.due-soon.v1";
            case Overdue _ -> "kz.zantartip.deadline.overdue.v1";
        };
    }

    @Override
    default String key() {
        return data().id();
    }

    @Override
    default String subject() {
        return "/api/v1/deadlines/" + key();
    }

    /// Nothing has been submitted and the day that binds is near.
    record DueSoon(DeadlineView data, Instant at) implements DeadlineFact {}

    /// Nothing has been submitted and the day that binds is past.
    record Overdue(DeadlineView data, Instant at) implements DeadlineFact {}
}
