package kz.zantartip.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The document that the build has made of what the services have committed.
class AsyncApiTest {

    private static final JsonNode DOCUMENT = served();
    private static final JsonNode OPENAPI = openApi();

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V7);

    static Stream<Arguments> everyMessage() {
        return DOCUMENT.at("/components/messages").properties().stream()
                .map(message -> Arguments.of(message.getKey(), message.getValue()));
    }

    @Test
    void hasAChannelForTheTopicOfEachService() {
        assertThat(DOCUMENT.path("channels").findValuesAsText("address"))
                .containsExactly(
                        "zantartip.measures.v1",
                        "zantartip.indicators.v1",
                        "zantartip.events.v1",
                        "zantartip.consultations.v1");
    }

    @Test
    void hasAMessageForEverySampleThatTheServicesHoldToTheirCode() throws IOException {
        for (JsonNode channel : DOCUMENT.path("channels")) {
            String service = channel.path("address").asText().split("\\.")[1];
            try (Stream<Path> samples =
                    Files.list(Path.of("..", service + "-service", "src/test/resources/facts"))) {
                Set<String> types =
                        samples.map(file -> file.getFileName().toString().replace(".json", ""))
                                .collect(Collectors.toSet());
                assertThat(names(channel.path("messages"))).isEqualTo(types);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyMessage")
    void theSampleIsWhatTheSchemasSay(String type, JsonNode message) throws IOException {
        JsonNode example = message.at("/examples/0");

        assertThat(faults(message.get("payload"), example.get("payload"))).isEmpty();
        assertThat(faults(message.get("headers"), example.get("headers"))).isEmpty();
        assertThat(example.at("/headers/ce_type").asText()).isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("everyMessage")
    void theSchemasRefuseWhatIsSomethingElse(String type, JsonNode message) throws IOException {
        ObjectNode otherType = message.at("/examples/0/headers").deepCopy();
        otherType.put("ce_type", type.replace(".v1", ".v2"));
        ObjectNode shortSequence = message.at("/examples/0/headers").deepCopy();
        shortSequence.put("ce_sequence", "42");
        ObjectNode strange = message.at("/examples/0/payload").deepCopy();
        strange.fieldNames().forEachRemaining(name -> strange.putArray(name).add(1));

        assertThat(faults(message.get("headers"), otherType)).isNotEmpty();
        assertThat(faults(message.get("headers"), shortSequence)).isNotEmpty();
        assertThat(faults(message.get("payload"), strange)).isNotEmpty();
    }

    @Test
    void theSchemasAreThoseOfTheApi() {
        JsonNode schemas = DOCUMENT.at("/components/schemas");

        assertThat(names(schemas)).contains("Observation", "ProgressReport", "LocalizedText");
        schemas.properties().stream()
                .filter(schema -> !schema.getKey().equals("ChangeEventHeaders"))
                .forEach(schema ->
                        assertThat(schema.getValue())
                                .isEqualTo(OPENAPI.at("/components/schemas/" + schema.getKey())));
    }

    @Test
    void leadsNowhereElse() {
        assertThat(Dangling.references(DOCUMENT)).isEmpty();
    }

    @Test
    void ofAReportThatIsNotAcceptedNoTextIsDescribed() {
        assertThat(
                        names(
                                DOCUMENT.at(
                                        "/components/messages/kz.zantartip.progress-report.submitted.v1/payload/properties")))
                .containsExactlyInAnyOrder(
                        "id", "measure", "deadline", "agency", "region", "state", "round");
    }

    /// The validator looks for what schemas share where draft 7 keeps it.
    private static List<String> faults(JsonNode schema, JsonNode data) throws IOException {
        ObjectNode whole = schema.deepCopy();
        whole.set("definitions", DOCUMENT.at("/components/schemas"));
        String moved = whole.toString().replace("#/components/schemas/", "#/definitions/");
        return SCHEMAS
                .getSchema(moved, InputFormat.JSON)
                .validate(
                        data.toString(),
                        InputFormat.JSON,
                        run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static JsonNode served() {
        try (InputStream in =
                AsyncApiTest.class.getResourceAsStream("/META-INF/zantartip/asyncapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode openApi() {
        try (InputStream in =
                AsyncApiTest.class.getResourceAsStream("/META-INF/zantartip/openapi.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
