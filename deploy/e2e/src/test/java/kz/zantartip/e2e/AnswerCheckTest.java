package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The check has teeth: each kind of untruth is found, and named by operation, status and pointer.
class AnswerCheckTest {

    private static final String DOCUMENT =
            """
            {"paths": {
               "/things/{id}": {"get": {"operationId": "getThing", "responses": {
                 "200": {"headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
                         "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                 "204": {"description": "Nothing"},
                 "404": {"$ref": "#/components/responses/NotFound"}}}},
               "/things/first": {"get": {"operationId": "getFirst", "responses": {
                 "200": {"content": {"text/plain": {"schema": {"type": "string"}}}}}}}},
             "components": {
               "headers": {"ETag": {"required": true, "schema": {"type": "string", "pattern": "^\\"[0-9]+\\"$"}}},
               "responses": {"NotFound": {"content": {"application/problem+json":
                 {"schema": {"$ref": "#/components/schemas/Lost"}}}}},
               "schemas": {
                 "Thing": {"type": "object", "required": ["name"], "properties": {
                   "name": {"type": "string", "maxLength": 5}, "madeAt": {"type": "string", "format": "date-time"},
                   "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
                   "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}},
                 "Problem": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}},
                 "Lost": {"allOf": [{"$ref": "#/components/schemas/Problem"}],
                          "properties": {"since": {"type": "integer"}}}}}}\
            """;

    private final AnswerCheck check =
            new AnswerCheck(new ContractDocument(RunningSystem.read(DOCUMENT)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"a\"}",
                "{\"name\": \"a\", \"parts\": [{\"name\": \"b\"}], \"counts\": {\"any\": 1}}",
                "{\"name\": \"a\", \"madeAt\": \"2026-11-20T07:00:00Z\"}"
            })
    void whatTheDocumentSaysIsLetPass(String body) {
        assertThat(faults(200, "application/json;charset=UTF-8", body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": 5}|#/name",
                "{\"name\": null}|#/name",
                "{\"name\": \"too long\"}|#/name",
                "{\"name\": \"a\", \"madeAt\": \"yesterday\"}|#/madeAt",
                "{\"name\": \"a\", \"counts\": {\"any\": \"1\"}}|#/counts/any",
                "{\"parts\": []}|#: required property 'name'",
                "{\"name\": \"a\", \"parts\": [{\"name\": \"b\"}, {}]}|#/parts/1",
                "{\"name\": \"a\", \"secret\": 1}|secret",
                "{\"name\": \"a\", \"parts\": [{\"name\": \"b\", \"secret\": 1}]}|#/parts/0",
                "[]|#:",
                "{|no JSON"
            })
    void whatItDoesNotSayIsFound(String body, String where) {
        assertThat(faults(200, "application/json", body))
                .anySatisfy(fault ->
                        assertThat(fault)
                                .startsWith("getThing (GET /things/{id}) 200 ")
                                .contains(where));
    }

    @Test
    void anUnknownStatusIsFound() {
        assertThat(faults(500, "application/problem+json", "{\"code\": \"a\"}"))
                .containsExactly(
                        "getThing (GET /things/{id}) 500: the document knows no such status");
    }

    @Test
    void anUnknownContentTypeIsFound() {
        assertThat(faults(200, "text/html", "")).singleElement().asString().contains("text/html");
    }

    @Test
    void aBodyWhereNoneIsDescribedIsFound() {
        assertThat(faults(204, "application/json", "{}")).isNotEmpty();
        assertThat(faults(204, "application/json", "")).isEmpty();
    }

    @Test
    void aMissingOrMalformedHeaderIsFound() {
        assertThat(check.faults(answer("GET", "/things/1", 200, Map.of(), "{\"name\": \"a\"}")))
                .anySatisfy(fault -> assertThat(fault).contains("header ETag: it is missing"));
        assertThat(
                        check.faults(
                                answer(
                                        "GET",
                                        "/things/1",
                                        200,
                                        Map.of("etag", List.of("W/1")),
                                        "{\"name\": \"a\"}")))
                .anySatisfy(fault -> assertThat(fault).contains("header ETag"));
    }

    @Test
    void aWholeOfSeveralSchemasIsClosedAsAWhole() {
        assertThat(faults(404, "application/problem+json", "{\"code\": \"a\", \"since\": 1}"))
                .isEmpty();
        assertThat(faults(404, "application/problem+json", "{\"code\": \"a\", \"secret\": 1}"))
                .isNotEmpty();
        assertThat(faults(404, "application/problem+json", "{\"since\": 1}")).isNotEmpty();
    }

    @Test
    void theMoreParticularOperationIsMeant() {
        Map<String, List<String>> headers = Map.of("Content-Type", List.of("text/plain"));

        assertThat(check.faults(answer("GET", "/things/first", 200, headers, "x"))).isEmpty();
        assertThat(check.faults(answer("HEAD", "/things/first", 200, headers, ""))).isEmpty();
    }

    @Test
    void whatTheDocumentDoesNotKnowHasToBeRefusedByAProblem() {
        Map<String, List<String>> problem =
                Map.of("Content-Type", List.of("application/problem+json"));

        assertThat(check.faults(answer("GET", "/other", 404, problem, "{\"code\": \"a\"}")))
                .isEmpty();
        assertThat(check.faults(answer("GET", "/other", 404, problem, "{}"))).isNotEmpty();
        assertThat(check.faults(answer("GET", "/other", 404, Map.of(), "{\"code\": \"a\"}")))
                .isNotEmpty();
        assertThat(check.faults(answer("PUT", "/things/1", 200, problem, "{\"code\": \"a\"}")))
                .containsExactly("PUT /things/1 200: the document knows no such operation");
    }

    @Test
    void allFaultsAreToldTogether() {
        assertThatThrownBy(() ->
                        check.mustFit(answer("GET", "/things/1", 200, json(), "{\"madeAt\": 1}")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("header ETag", "#/madeAt", "'name'");
    }

    private List<String> faults(int status, String type, String body) {
        return check.faults(
                answer(
                        "GET",
                        "/things/1",
                        status,
                        Map.of("Content-Type", List.of(type), "ETag", List.of("\"1\"")),
                        body));
    }

    private static Map<String, List<String>> json() {
        return Map.of("Content-Type", List.of("application/json"));
    }

    private static AnswerCheck.Answer answer(
            String method,
            String path,
            int status,
            Map<String, List<String>> headers,
            String body) {
        return new AnswerCheck.Answer(method, path, status, headers, body);
    }
}
