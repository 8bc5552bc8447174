package kz.zantartip.consultations.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The regions in which points can be: those of the official list that no act has ended.
final class Regions {

    private static final Set<String> IN_FORCE = read();

    private Regions() {}

    static Set<String> inForce() {
        return IN_FORCE;
    }

    private static Set<String> read() {
        try (InputStream in = Regions.class.getResourceAsStream("/reference/regions.json")) {
            JsonNode regions = new ObjectMapper().readTree(in).get("regions");
            return StreamSupport.stream(regions.spliterator(), false)
                    .filter(region -> !region.has("validTo"))
                    .map(region -> region.get("kato").textValue())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The reference data cannot be read: regions", e);
        }
    }
}
