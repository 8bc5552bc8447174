package kz.zantartip.events.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/// The KATO codes of the regions in force. What a region is called the indicators service tells.
@ApplicationScoped
public class Regions {

    private static final String FILE = "/reference/regions.json";

    private final Set<String> inForce = new HashSet<>();

    Regions(ObjectMapper json) {
        try (InputStream in = Regions.class.getResourceAsStream(FILE)) {
            for (JsonNode region : json.readTree(in).get("regions")) {
                if (!region.has("validTo")) {
                    inForce.add(region.get("kato").textValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The reference data cannot be read: " + FILE, e);
        }
    }

    boolean has(String kato) {
        return inForce.contains(kato);
    }
}
