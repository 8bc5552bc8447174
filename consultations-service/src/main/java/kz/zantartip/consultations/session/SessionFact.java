package kz.zantartip.consultations.session;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;

/// All that is ever told about a session: never who or how many booked.
public sealed interface SessionFact extends Fact {

    SessionView session();

    @Override
    default String type() {
        return switch (this) {
            case Opened _ -> "kz.zantartip.session.opened.v1";
            case Changed _ -> "kz.zantartip.session.changed.v1";
            case Cancelled _ -> "kz.zantartip.session.cancelled.v1";
        };
    }

    @Override
    default String key() {
        return session().id().toString();
    }

    @Override
    default String subject() {
        return "/api/v1/sessions/" + key();
    }

    @Override
    default Object data() {
        return session();
    }

    record Opened(SessionView session, Instant at) implements SessionFact {}

    record Changed(SessionView session, Instant at, List<FieldChange> changes)
            implements SessionFact {}

    record Cancelled(SessionView session, Instant at, LocalizedText reason)
            implements SessionFact {}
}
