package kz.zantartip.events.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Reads the verified data that the service carries. An unknown field fails: nothing of the source is dropped unseen.
@ApplicationScoped
public class ReferenceFile {

    private final ObjectMapper json;

    ReferenceFile(ObjectMapper json) {
        this.json = json;
    }

    public <T> T read(String name, TypeReference<T> type) {
        String file = "/reference/" + name + ".json";
        try (InputStream in = ReferenceFile.class.getResourceAsStream(file)) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The reference data cannot be read: " + file, e);
        }
    }
}
