package kz.zantartip.chassis.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The contract changes on purpose only: what the service says of itself is what stands in its `openapi.yaml`. After an
/// intended change `make openapi` writes the file anew; the difference is then read and committed.
///
/// The generator gives the keys of an object in another order at each build. The file has them sorted, but for the
/// properties of a schema, which stay as they are declared.
public abstract class ContractIsCommitted {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    private static final ObjectMapper YAML =
            new ObjectMapper(
                    new YAMLFactory()
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .disable(YAMLGenerator.Feature.SPLIT_LINES)
                            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS));

    @TestHTTPResource(value = "/openapi", management = true)
    URI document;

    @Test
    void theCommittedDocumentIsTheServicesOwn() throws IOException {
        String own = own();

        assertThat(Files.readString(COMMITTED))
                .as(
                        "openapi.yaml; after an intended change run `make openapi`, read the difference, commit it")
                .isEqualTo(own);
    }

    /// What the module says of itself now; `make openapi` has it written before it is compared with anything.
    private String own() throws IOException {
        String served =
                given().queryParam("format", "json")
                        .get(document)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        String own = YAML.writeValueAsString(sorted(new ObjectMapper().readTree(served), false));
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(COMMITTED, own);
        }
        return own;
    }

    /// The gateway alone tells of the feed of changes and its outboxes, of which every service serves its part: decision 0010.
    private static final Set<String> TOLD_BY_THE_GATEWAY =
            Set.of(
                    "GET /api/v1/changes",
                    "GET /api/v1/outboxes/{service}",
                    "POST /api/v1/outboxes/{service}/replay",
                    "POST /api/v1/outboxes/{service}/{id}/release");

    @Test
    void everyOperationThatIsRoutedIsInTheDocumentAndNoOther() throws IOException {
        Set<String> routed = RoutedOperations.all();
        routed.removeAll(TOLD_BY_THE_GATEWAY);

        assertThat(described(YAML.readTree(own())))
                .as("the operations of openapi.yaml")
                .isEqualTo(routed);
    }

    private static Set<String> described(JsonNode document) {
        Set<String> described = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .fieldNames()
                                .forEachRemaining(method ->
                                        described.add(
                                                method.toUpperCase(Locale.ROOT)
                                                        + " "
                                                        + path.getKey())));
        described.removeAll(TOLD_BY_THE_GATEWAY);
        return described;
    }

    private static JsonNode sorted(JsonNode node, boolean properties) {
        if (node instanceof ArrayNode array) {
            ArrayNode sorted = array.arrayNode();
            array.forEach(item -> sorted.add(sorted(item, false)));
            return sorted;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode sorted = object.objectNode();
            TreeMap<String, JsonNode> fields = new TreeMap<>();
            object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            (properties ? object.properties() : fields.entrySet())
                    .forEach(field ->
                            sorted.set(
                                    field.getKey(),
                                    sorted(field.getValue(), field.getKey().equals("properties"))));
            return sorted;
        }
        return node;
    }
}
