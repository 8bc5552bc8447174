package kz.zantartip.indicators.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.chassis.time.AsOf;

/// Reads the verified data that the service carries. A field that nobody takes is refused, so that nothing of the source gets
/// lost on the way. Numbers may stand as text, which keeps
/// their digits; over HTTP they may not.
@ApplicationScoped
public class ReferenceFile {

    /// The documents count as known from the day the Government adopted them, whenever they were loaded.
    public static final Instant ADOPTED_AT = AsOf.FIRST_DAY.atStartOfDay(Almaty.ZONE).toInstant();

    private final ObjectMapper json =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /// @param name the file's, without its ending
    public <T> T read(String name, TypeReference<T> type) {
        String file = "/reference/" + name + ".json";
        try (InputStream in = ReferenceFile.class.getResourceAsStream(file)) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The reference data cannot be read: " + file, e);
        }
    }
}
