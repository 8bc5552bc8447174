package kz.zantartip.events.programme;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;

/// All that is ever told about a programme.
public sealed interface ProgrammeFact extends Fact {

    ProgrammeView programme();

    @Override
    default String type() {
        return switch (this) {
            case Created _ -> "kz.zantartip.programme.created.v1";
            case Changed _ -> "kz.zantartip.programme.changed.v1";
        };
    }

    @Override
    default String key() {
        return programme().code();
    }

    @Override
    default String subject() {
        return "/api/v1/programmes/" + key();
    }

    @Override
    default Object data() {
        return programme();
    }

    record Created(ProgrammeView programme, Instant at) implements ProgrammeFact {}

    record Changed(ProgrammeView programme, Instant at, List<FieldChange> changes)
            implements ProgrammeFact {}
}
