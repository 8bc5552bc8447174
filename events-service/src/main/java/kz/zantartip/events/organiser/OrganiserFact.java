package kz.zantartip.events.organiser;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;

/// All that is ever told about an organiser.
public sealed interface OrganiserFact extends Fact {

    OrganiserView organiser();

    @Override
    default String type() {
        return switch (this) {
            case Created _ -> "kz.zantartip.organiser.created.v1";
            case Changed _ -> "kz.zantartip.organiser.changed.v1";
        };
    }

    @Override
    default String key() {
        return organiser().code();
    }

    @Override
    default String subject() {
        return "/api/v1/organisers/" + key();
    }

    @Override
    default Object data() {
        return organiser();
    }

    record Created(OrganiserView organiser, Instant at) implements OrganiserFact {}

    record Changed(OrganiserView organiser, Instant at, List<FieldChange> changes)
            implements OrganiserFact {}
}
