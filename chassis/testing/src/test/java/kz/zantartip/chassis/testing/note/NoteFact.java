package kz.zantartip.chassis.testing.note;

import java.time.Instant;
import kz.zantartip.chassis.fact.Fact;

sealed interface NoteFact extends Fact {

    @Override
    NoteView data();

    @Override
    default String type() {
        return switch (this) {
            case Taken _ -> "kz.zantartip.note.taken.v1";
            case Reworded _ -> "kz.zantartip.note.reworded.v1";
        };
    }

    @Override
    default String key() {
        return data().id().toString();
    }

    @Override
    default String subject() {
        return "/api/v1/notes/" + key();
    }

    record Taken(NoteView data, Instant at) implements NoteFact {}

    record Reworded(NoteView data, Instant at) implements NoteFact {}
}
