package kz.zantartip.chassis.testing.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;

public record NewNote(
        @NotNull @Size(max = 100) String text,
        @AnyLanguage LocalizedText title,
        @Max(5) Integer stars,
        Colour colour,
        @Valid List<Tag> tags) {

    enum Colour {
        RED,
        BLUE
    }

    record Tag(@NotNull String name, int weight) {}

    static NewNote of(Note note) {
        return new NewNote(note.text(), null, null, null, null);
    }
}
