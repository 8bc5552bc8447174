package kz.zantartip.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final ObjectMapper YAML = new YAMLMapper();

    private static final String CONTRACT =
            """
            paths:
              /api/v1/measures/{number}:
                get:
                  operationId: getMeasure
                  responses:
                    '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Measure'}}}}
            components:
              schemas:
                Status: {type: string, enum: [UPCOMING, OVERDUE]}
                Text: {type: object, properties: {kk: {type: string, examples: [Заң]}}}
                Agency: {type: object, properties: {code: {type: string, examples: [MOJ]}}}
                Measure:
                  type: object
                  properties:
                    number: {type: integer, examples: [18]}
                    title: {$ref: '#/components/schemas/Text'}
                    status: {$ref: '#/components/schemas/Status'}
                    lead: {$ref: '#/components/schemas/Agency', examples: [{code: MIA}]}
                    agencies: {type: array, minItems: 2, items: {$ref: '#/components/schemas/Agency'}}
                    late: {type: boolean}
                    note: {anyOf: [{type: string, examples: [n]}, {type: 'null'}]}
                    replaces: {$ref: '#/components/schemas/Measure'}
            """;

    @Test
    void isComposedOfTheFieldsOwn() throws IOException {
        ObjectNode contract = contract(CONTRACT);

        assertThat(Examples.fill(contract)).isEmpty();

        assertThat(example(contract).toString())
                .isEqualTo(
                        "{\"number\":18,\"title\":{\"kk\":\"Заң\"},\"status\":\"UPCOMING\",\"lead\":{\"code\":\"MIA\"},"
                                + "\"agencies\":[{\"code\":\"MOJ\"},{\"code\":\"MOJ\"}],\"late\":false,\"note\":\"n\"}");
    }

    @Test
    void aFieldWithoutOneIsNamedWithItsSchema() throws IOException {
        String without =
                CONTRACT.replace("code: {type: string, examples: [MOJ]}", "code: {type: string}");

        assertThat(Examples.fill(contract(without))).containsExactly("Agency.code");
    }

    @Test
    void aBodyKeepsAnExampleOfItsOwn() throws IOException {
        String own =
                CONTRACT.replace(
                        "{schema: {$ref: '#/components/schemas/Measure'}}",
                        "{example: {number: 7}, schema: {$ref: '#/components/schemas/Measure'}}");
        ObjectNode contract = contract(own);

        Examples.fill(contract);

        assertThat(example(contract).toString()).isEqualTo("{\"number\":7}");
    }

    @Test
    void whatIsComposedOfPartsHasTheFieldsOfAll() throws IOException {
        String parts =
                CONTRACT.replace(
                        "schema: {$ref: '#/components/schemas/Measure'}",
                        "schema: {allOf: [{$ref: '#/components/schemas/Agency'}], properties: {round: {type: integer, examples: [2]}}}");
        ObjectNode contract = contract(parts);

        assertThat(Examples.fill(contract)).isEmpty();

        assertThat(example(contract).toString()).isEqualTo("{\"code\":\"MOJ\",\"round\":2}");
    }

    private static JsonNode example(JsonNode contract) {
        return contract.at(
                "/paths/~1api~1v1~1measures~1{number}/get/responses/200/content/application~1json/example");
    }

    private static ObjectNode contract(String yaml) throws IOException {
        return (ObjectNode) YAML.readTree(yaml);
    }
}
