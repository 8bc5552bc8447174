package kz.zantartip.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import kz.zantartip.gateway.contract.ContractMerge.Disagreement;
import kz.zantartip.gateway.contract.ContractMerge.Part;
import org.junit.jupiter.api.Test;

class ContractMergeTest {

    private static final ObjectMapper YAML = new YAMLMapper();

    private static final String GATEWAY =
            """
            openapi: 3.1.0
            info: {title: Zan Tartip, version: 1.2.0}
            tags: [{name: Health}]
            paths:
              /health:
                get: {operationId: getHealth, responses: {'200': {description: ok}}}
            """;

    private static final String MEASURES =
            """
            openapi: 3.1.0
            info: {title: measures, version: 0.1.0}
            servers: [{url: 'http://localhost:8081'}]
            tags: [{name: Measures}]
            paths:
              /api/v1/measures:
                post: {operationId: addMeasure, responses: {'201': {description: made}}}
                get:
                  operationId: listMeasures
                  responses: {'400': {$ref: '#/components/responses/Bad'}}
            components:
              responses:
                Bad: {description: bad, content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}
              schemas:
                Problem: {type: object, required: [code], properties: {code: {type: string}}}
            """;

    private static final String EVENTS =
            """
            openapi: 3.1.0
            info: {title: events, version: 0.1.0}
            tags: [{name: Events}, {name: Measures}]
            paths:
              /api/v1/events:
                get: {operationId: listEvents, responses: {'200': {description: ok}}}
            components:
              schemas:
                Problem: {type: object, properties: {code: {type: string}}, required: [code]}
                Event: {type: object}
            """;

    @Test
    void uniteThePathsTagsAndComponents() throws Exception {
        ObjectNode whole = merge(GATEWAY, MEASURES, EVENTS);

        assertThat(whole.at("/info/title").asText()).isEqualTo("Zan Tartip");
        assertThat(whole.at("/info/version").asText()).isEqualTo("1.2.0");
        assertThat(whole.get("servers").toString())
                .isEqualTo("[{\"url\":\"/\",\"description\":\"production\",\"x-internal\":false}]");
        assertThat(whole.get("paths").fieldNames())
                .toIterable()
                .containsExactly("/api/v1/events", "/api/v1/measures", "/health");
        assertThat(whole.at("/paths/~1api~1v1~1measures").fieldNames())
                .toIterable()
                .containsExactly("get", "post");
        assertThat(whole.get("tags").findValuesAsText("name"))
                .containsExactly("Health", "Measures", "Events");
        assertThat(whole.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactly("Event", "Problem");
    }

    @Test
    void theSameDocumentsAlwaysGiveTheSameBytes() throws Exception {
        assertThat(merge(GATEWAY, MEASURES, EVENTS).toString())
                .isEqualTo(merge(GATEWAY, MEASURES, EVENTS).toString());
    }

    @Test
    void anOperationOfTwoServicesFailsAndNamesBoth() {
        String second = EVENTS.replace("/api/v1/events:", "/api/v1/measures:");

        assertThatThrownBy(() -> merge(GATEWAY, MEASURES, second))
                .isInstanceOf(Disagreement.class)
                .hasMessage("document-1 and document-2 both have get /api/v1/measures");
    }

    @Test
    void aComponentThatDiffersFailsAndNamesBoth() {
        String second = EVENTS.replace("required: [code]", "required: [code, title]");

        assertThatThrownBy(() -> merge(GATEWAY, MEASURES, second))
                .isInstanceOf(Disagreement.class)
                .hasMessage("document-1 and document-2 differ in components/schemas/Problem");
    }

    @Test
    void anOperationIdThatIsTakenFailsAndNamesBoth() {
        String second = EVENTS.replace("listEvents", "listMeasures");

        assertThatThrownBy(() -> merge(GATEWAY, MEASURES, second))
                .isInstanceOf(Disagreement.class)
                .hasMessage("document-1 and document-2 both have the operation id listMeasures");
    }

    @Test
    void aTagThatDiffersFails() {
        String second = EVENTS.replace("{name: Measures}", "{name: Measures, description: other}");

        assertThatThrownBy(() -> merge(GATEWAY, MEASURES, second))
                .hasMessageEndingWith("differ in tag Measures");
    }

    @Test
    void aReferenceThatLeadsNowhereFails() {
        String second =
                EVENTS.replace(
                        "Event: {type: object}", "Event: {$ref: '#/components/schemas/Nothing'}");

        assertThatThrownBy(() -> merge(GATEWAY, MEASURES, second))
                .hasMessage("Nothing is at #/components/schemas/Nothing");
    }

    @Test
    void anOlderOpenApiFails() {
        String second = EVENTS.replace("openapi: 3.1.0", "openapi: 3.0.3");

        assertThatThrownBy(() -> merge(GATEWAY, second))
                .hasMessage("document-1 is not an OpenAPI 3.1 document");
    }

    @Test
    void whatTheMergeDoesNotKnowFailsInsteadOfBeingLost() {
        assertThatThrownBy(() -> merge(GATEWAY, EVENTS + "webhooks: {}\n"))
                .hasMessageContaining("webhooks");
    }

    private static ObjectNode merge(String... documents) throws Exception {
        List<Part> parts = new java.util.ArrayList<>();
        for (String document : documents) {
            parts.add(new Part("document-" + parts.size(), (ObjectNode) YAML.readTree(document)));
        }
        return ContractMerge.merge(parts);
    }
}
