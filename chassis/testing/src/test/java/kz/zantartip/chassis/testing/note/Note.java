package kz.zantartip.chassis.testing.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "note")
class Note {

    @Id private UUID id;
    private String text;
    private Instant takenAt;
    @Version private int version;

    protected Note() {}

    static Note take(UUID id, String text, Instant at) {
        Note note = new Note();
        note.id = id;
        note.text = text;
        note.takenAt = at;
        return note;
    }

    void reword(String other) {
        text = other;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String text() {
        return text;
    }

    Instant takenAt() {
        return takenAt;
    }
}
