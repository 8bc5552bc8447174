package kz.zantartip.chassis.testing.note;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import kz.zantartip.chassis.condition.Versioned;

public record NoteView(UUID id, String text, @JsonIgnore long revision) implements Versioned {

    static NoteView of(Note note) {
        return new NoteView(note.id(), note.text(), note.version());
    }
}
