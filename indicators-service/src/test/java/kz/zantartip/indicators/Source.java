package kz.zantartip.indicators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The verified data themselves, read without the service's own reading.
public final class Source {

    private Source() {}

    public static JsonNode file(String name) {
        try (InputStream in = Source.class.getResourceAsStream("/reference/" + name + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
