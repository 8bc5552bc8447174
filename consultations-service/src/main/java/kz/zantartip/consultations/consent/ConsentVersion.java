package kz.zantartip.consultations.consent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/// The version of a consent's text, as a number or as text: it is part of a path and copied from there.
public final class ConsentVersion {

    private final int number;

    private ConsentVersion(int number) {
        this.number = number;
    }

    public static ConsentVersion of(int number) {
        return new ConsentVersion(number);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ConsentVersion read(JsonNode version) {
        if (!version.isInt() && !version.isTextual()) {
            throw new IllegalArgumentException("A version is a whole number");
        }
        return new ConsentVersion(Integer.parseInt(version.asText()));
    }

    @JsonValue
    public int number() {
        return number;
    }
}
