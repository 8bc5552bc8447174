package kz.zantartip.events.outreach;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;

/// All that is ever told about an outreach event, which the wire calls an event.
public sealed interface OutreachEventFact extends Fact {

    OutreachEventView event();

    @Override
    default String type() {
        return switch (this) {
            case Planned _ -> "kz.zantartip.event.planned.v1";
            case Changed _ -> "kz.zantartip.event.changed.v1";
            case Published _ -> "kz.zantartip.event.published.v1";
            case Held _ -> "kz.zantartip.event.held.v1";
            case Cancelled _ -> "kz.zantartip.event.cancelled.v1";
            case Annulled _ -> "kz.zantartip.event.annulled.v1";
        };
    }

    @Override
    default String key() {
        return event().id().toString();
    }

    @Override
    default String subject() {
        return event().path();
    }

    @Override
    default Object data() {
        return event();
    }

    record Planned(OutreachEventView event, Instant at) implements OutreachEventFact {}

    record Changed(OutreachEventView event, Instant at, List<FieldChange> changes)
            implements OutreachEventFact {}

    record Published(OutreachEventView event, Instant at, List<FieldChange> changes)
            implements OutreachEventFact {}

    record Held(OutreachEventView event, Instant at, List<FieldChange> changes)
            implements OutreachEventFact {}

    record Cancelled(
            OutreachEventView event, Instant at, List<FieldChange> changes, LocalizedText reason)
            implements OutreachEventFact {}

    record Annulled(
            OutreachEventView event, Instant at, List<FieldChange> changes, LocalizedText reason)
            implements OutreachEventFact {}
}
