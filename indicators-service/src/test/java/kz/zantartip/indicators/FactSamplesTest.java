package kz.zantartip.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zantartip.chassis.json.JsonSettings;
import kz.zantartip.indicators.indicator.IndicatorFact;
import kz.zantartip.indicators.indicator.IndicatorView;
import kz.zantartip.indicators.observation.ObservationFact;
import kz.zantartip.indicators.observation.ObservationView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The samples are the contract: whoever listens tests against the same files. Data that cannot be read from their sample and
/// written back to it have changed shape, and need a `v2`.
class FactSamplesTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new JsonSettings().customize(JSON);
        JSON.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /// A fact's name on the wire, and what its data are.
    private record Sample(String type, Class<?> data) {}

    static Stream<Sample> everyFact() {
        return Stream.concat(
                samples("observation", ObservationFact.class, ObservationView.class),
                samples("indicator", IndicatorFact.class, IndicatorView.class));
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void isReadFromAndWrittenToItsSample(Sample fact) throws Exception {
        try (InputStream sample =
                getClass().getResourceAsStream("/facts/" + fact.type() + ".json")) {
            assertThat(sample).as("a sample of %s", fact.type()).isNotNull();
            JsonNode written = JSON.readTree(sample);
            Object data = JSON.treeToValue(written, fact.data());

            JsonNode again = JSON.readTree(JSON.writeValueAsString(data));

            assertThat(again).isEqualTo(written);
        }
    }

    private static Stream<Sample> samples(String resource, Class<?> facts, Class<?> data) {
        return Arrays.stream(facts.getPermittedSubclasses())
                .map(kind ->
                        new Sample(
                                "kz.zantartip.%s.%s.v1"
                                        .formatted(
                                                resource,
                                                kind.getSimpleName()
                                                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                                        .toLowerCase(Locale.ROOT)),
                                data));
    }
}
