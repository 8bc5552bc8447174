package kz.zantartip.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractChangesTest {

    private static final ObjectMapper YAML = new YAMLMapper();

    private static final String RELEASED =
            """
            paths:
              /api/v1/events:
                get:
                  operationId: listEvents
                  x-roles: []
                  parameters:
                    - {name: region, in: query, schema: {type: string, maxLength: 10, pattern: '^[0-9]+$'}}
                    - {name: state, in: query, style: form, explode: false, schema: {type: array, maxItems: 5, items: {enum: [PLANNED, HELD]}}}
                  responses:
                    '200':
                      headers: {ETag: {}, Link: {}}
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Event'}}
                        text/csv: {schema: {type: string}}
                    '400': {content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}
                post:
                  operationId: planEvent
                  x-roles: [agency, coordinator]
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewEvent'}}}}
                  responses: {'201': {content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}}
            components:
              schemas:
                Problem: {type: object, required: [code], properties: {code: {type: string}}}
                Event:
                  type: object
                  required: [id, state]
                  properties:
                    id: {type: string, format: uuid}
                    state: {type: string, enum: [PLANNED, HELD]}
                    count: {type: integer, maximum: 100}
                    series: {$ref: '#/components/schemas/Event'}
                    tags: {type: array, items: {type: string}}
                NewEvent:
                  type: object
                  required: [title]
                  properties:
                    title: {type: string, maxLength: 100, minLength: 1}
                    mode: {type: string, enum: [ONLINE, ON_SITE]}
                    count: {type: integer, minimum: 0, maximum: 100}
                    note: {anyOf: [{type: string}, {type: 'null'}]}
            """;

    /// In a text: what is replaced, by what, and what is then said to break. `~` stands for an apostrophe.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/api/v1/events: | /api/v1/outreach-events: | get /api/v1/events: the operation has gone",
                "operationId: listEvents | operationId: findEvents | listEvents: its id is findEvents now",
                "x-roles: [] | x-roles: [agency] | listEvents: it needs a token now",
                "x-roles: [agency, coordinator] | x-roles: [coordinator] | planEvent: the roles [agency] may not call it any more",
                "- {name: region, in: query, schema | - {name: kato, in: query, schema | listEvents: the parameter query region has gone",
                "- {name: region, in: query, schema | - {name: region, in: query, required: true, schema | listEvents: the parameter query region is required now",
                "maxLength: 10, pattern | maxLength: 2, pattern | listEvents query region: maxLength was 10 and is 2",
                "pattern: ~^[0-9]+$~ | pattern: ~^[0-9]{2}$~ | listEvents query region: another pattern",
                "explode: false | explode: true | listEvents: the parameter query state is written another way",
                "items: {enum: [PLANNED, HELD]} | items: {enum: [PLANNED]} | listEvents query state/[]: the codes [HELD] have gone",
                "maxItems: 5 | maxItems: 1 | listEvents query state: maxItems was 5 and is 1",
                "Link: {} | Vary: {} | listEvents: 200: the header Link has gone",
                "text/csv: | text/plain: | listEvents: 200: no text/csv any more",
                "~201~: | ~202~: | planEvent: the answer 201 has gone",
                "code: {type: string} | codes: {type: string} | listEvents 400/code: the field has gone",
                "id: {type: string, format: uuid} | ids: {type: string} | listEvents 200/id: the field has gone",
                "id: {type: string, format: uuid} | id: {type: integer} | listEvents 200/id: the type was [string] and is [integer]",
                "id: {type: string, format: uuid} | id: {type: string, format: uri} | listEvents 200/id: another format",
                "id: {type: string, format: uuid} | id: {type: [string, ~null~], format: uuid} | listEvents 200/id: it may be null now",
                "count: {type: integer, maximum: 100} | count: {type: number} | listEvents 200/count: the type was [integer] and is [number]",
                "required: [id, state] | required: [id] | listEvents 200/state: it may be absent now",
                "state: {type: string, enum: [PLANNED, HELD]} | state: {type: string, enum: [PLANNED, DONE]} | listEvents 200/state: the codes [HELD] have gone",
                "tags: {type: array, items: {type: string}} | tags: {type: array, items: {type: integer}} | listEvents 200/tags/[]: the type was [string] and is [integer]",
                "requestBody: {content | requestBody: {required: true, content | planEvent: a body is required now",
                "required: [title] | required: [title, mode] | planEvent body/mode: it is required now",
                "note: {anyOf: [{type: string}, {type: ~null~}]} | notes: {type: string} | planEvent body/note: the field has gone",
                "note: {anyOf: [{type: string}, {type: ~null~}]} | note: {type: string} | planEvent body/note: null is taken no more",
                "title: {type: string, maxLength: 100 | title: {type: string, maxLength: 99 | planEvent body/title: maxLength was 100 and is 99",
                "minLength: 1 | minLength: 2 | planEvent body/title: minLength was 1 and is 2",
                "mode: {type: string, enum: [ONLINE, ON_SITE]} | mode: {type: string, enum: [ONLINE]} | planEvent body/mode: the codes [ON_SITE] have gone",
                "count: {type: integer, minimum: 0 | count: {type: string, minimum: 0 | planEvent body/count: the type was [integer] and is [string]",
                "count: {type: integer, minimum: 0 | count: {type: integer, minimum: 1 | planEvent body/count: minimum was 0 and is 1",
                "NewEvent:\\n      type: object | NewEvent:\\n      type: object\\n      additionalProperties: false | planEvent body: other fields are refused now",
            })
    void aBreakIsNamed(String was, String is, String what) throws IOException {
        List<String> breaks = ContractChanges.breaking(document(RELEASED), changed(was, is));

        assertThat(breaks).contains(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x-roles: [agency, coordinator] | x-roles: [agency, coordinator, admin]",
                "x-roles: [agency, coordinator] | x-roles: []",
                "maxLength: 10, pattern | maxLength: 20, pattern",
                "items: {enum: [PLANNED, HELD]} | items: {enum: [PLANNED, HELD, DONE]}",
                "Link: {} | Link: {}, Vary: {}",
                "~400~: | ~404~:",
                "state: {type: string, enum: [PLANNED, HELD]} | state: {type: string, enum: [PLANNED, HELD, DONE]}",
                "count: {type: integer, maximum: 100} | count: {type: integer, maximum: 200}",
                "id: {type: string, format: uuid} | id: {type: string, format: uuid, maxLength: 36}\\n        more: {type: string}",
                "required: [id, state] | required: [id, state, count]",
                "required: [title] | required: []",
                "mode: {type: string, enum: [ONLINE, ON_SITE]} | mode: {type: string}\\n        more: {type: string}",
                "count: {type: integer, minimum: 0 | count: {type: number, minimum: 0",
                "note: {anyOf: [{type: string}, {type: ~null~}]} | note: {type: [string, ~null~]}",
                "schema: {$ref: ~#/components/schemas/NewEvent~} | schema: {allOf: [{$ref: ~#/components/schemas/NewEvent~}]}",
            })
    void whatBreaksNobodyPasses(String was, String is) throws IOException {
        List<String> breaks = ContractChanges.breaking(document(RELEASED), changed(was, is));

        assertThat(breaks).isEmpty();
    }

    @Test
    void anOperationMoreAndANewParameterPass() throws IOException {
        String more =
                RELEASED.replace(
                        "    post:\n",
                        "    head: {operationId: headEvents, responses: {'200': {}}}\n    post:\n");

        assertThat(ContractChanges.breaking(document(RELEASED), document(more))).isEmpty();
    }

    @Test
    void aNewParameterThatIsRequiredBreaks() throws IOException {
        String more =
                RELEASED.replace(
                        "parameters:\n",
                        "parameters:\n        - {name: year, in: query, required: true, schema: {type: integer}}\n");

        assertThat(ContractChanges.breaking(document(RELEASED), document(more)))
                .containsExactly("listEvents: the parameter query year is new and required");
    }

    private static JsonNode changed(String was, String is) throws IOException {
        String from = was.replace('~', '\'').replace("\\n", "\n");
        assertThat(RELEASED).contains(from);
        return document(RELEASED.replace(from, is.replace('~', '\'').replace("\\n", "\n")));
    }

    private static JsonNode document(String yaml) throws IOException {
        return YAML.readTree(yaml);
    }
}
