package kz.zantartip.chassis.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One text in up to three languages; a language that is not given is absent, never an empty string.
@Schema(
        name = "LocalizedText",
        description =
                "One text in Kazakh, Russian and English. A language that is not given is absent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalizedText(
        @Size(max = 4000) @Schema(description = "Kazakh", examples = "Заң мен тәртіп") String kk,
        @Size(max = 4000) @Schema(description = "Russian", examples = "Закон и порядок") String ru,
        @Size(max = 4000) @Schema(description = "English", examples = "Law and order") String en) {

    public LocalizedText {
        kk = blankToNull(kk);
        ru = blankToNull(ru);
        en = blankToNull(en);
    }

    /// The text in this language, else in the first of Kazakh, Russian, English that is there; empty only where none is.
    public String in(Lang lang) {
        String wanted = exactly(lang);
        return wanted != null
                ? wanted
                : Stream.of(kk, ru, en).filter(Objects::nonNull).findFirst().orElse("");
    }

    /// The text in this language and no other; null where it is not given.
    public String exactly(Lang lang) {
        return switch (lang) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
