package kz.zantartip.consultations.lawyer;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;

/// All that is ever told about a lawyer: never a licence.
public sealed interface LawyerFact extends Fact {

    LawyerView lawyer();

    @Override
    default String type() {
        return switch (this) {
            case Added _ -> "kz.zantartip.lawyer.added.v1";
            case Changed _ -> "kz.zantartip.lawyer.changed.v1";
        };
    }

    @Override
    default String key() {
        return lawyer().id().toString();
    }

    @Override
    default String subject() {
        return "/api/v1/lawyers/" + key();
    }

    @Override
    default Object data() {
        return lawyer();
    }

    record Added(LawyerView lawyer, Instant at) implements LawyerFact {}

    record Changed(LawyerView lawyer, Instant at, List<FieldChange> changes)
            implements LawyerFact {}
}
