package kz.zantartip.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.json.JsonSettings;

/// The samples are the contract: whoever listens tests against the same files. `-Dcontract.write=true` writes them anew.
public final class FactSamples {

    private static final ObjectMapper JSON = json();

    private FactSamples() {}

    /// Each of the facts says what its sample says, and no kind of fact is without a sample.
    public static void areKept(Class<? extends Fact> all, List<? extends Fact> facts)
            throws IOException {
        assertThat(facts.stream().<Class<?>>map(Fact::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(all.getPermittedSubclasses()));
        for (Fact fact : facts) {
            Path sample = Path.of("src/test/resources/facts", fact.type() + ".json");
            if (Boolean.getBoolean("contract.write")) {
                Files.writeString(
                        sample,
                        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fact.data())
                                + "\n");
            }
            assertThat(JSON.readTree(JSON.writeValueAsString(fact.data())))
                    .as(fact.type())
                    .isEqualTo(JSON.readTree(Files.readString(sample)));
        }
    }

    private static ObjectMapper json() {
        ObjectMapper json =
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .build();
        new JsonSettings().customize(json);
        return json;
    }
}
