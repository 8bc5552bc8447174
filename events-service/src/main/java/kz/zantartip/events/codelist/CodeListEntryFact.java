package kz.zantartip.events.codelist;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;

/// All that is ever told about an entry of a code list.
public sealed interface CodeListEntryFact extends Fact {

    CodeListEntryView entry();

    @Override
    default String type() {
        return switch (this) {
            case Created _ -> "kz.zantartip.code-list-entry.created.v1";
            case Changed _ -> "kz.zantartip.code-list-entry.changed.v1";
        };
    }

    @Override
    default String key() {
        return CodeListEntry.id(entry().list(), entry().code());
    }

    @Override
    default String subject() {
        return entry().path();
    }

    @Override
    default Object data() {
        return entry();
    }

    record Created(CodeListEntryView entry, Instant at) implements CodeListEntryFact {}

    record Changed(CodeListEntryView entry, Instant at, List<FieldChange> changes)
            implements CodeListEntryFact {}
}
