package kz.zantartip.consultations.consent;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a citizen agrees to. A text is never changed: another text is another version.
@Schema(name = "ConsentText", description = "What a citizen agrees to, for one purpose.")
public record Consent(
        @Schema(required = true, examples = "booking", maxLength = 50) String purpose,
        @Schema(required = true, examples = "1", minimum = "1") int version,
        @Schema(required = true) LocalizedText text) {

    public static final String BOOKING = "booking";

    private static final List<Consent> ALL = read();

    static List<Consent> all() {
        return ALL;
    }

    public static Optional<Consent> of(String purpose, int version) {
        return ALL.stream()
                .filter(consent ->
                        consent.purpose().equals(purpose) && consent.version() == version)
                .findFirst();
    }

    private static List<Consent> read() {
        try (InputStream in = Consent.class.getResourceAsStream("/reference/consents.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of consents cannot be read", e);
        }
    }
}
