package kz.zantartip.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    private static final ObjectMapper YAML = new YAMLMapper();

    /// An operation as it has to be, for whoever needs one.
    static final String COMPLETE =
            """
            openapi: 3.1.0
            info: {title: events, version: 0.1.0}
            tags: [{name: Events, description: What took place}]
            paths:
              /api/v1/events/{id}:
                patch:
                  operationId: changeEvent
                  tags: [Events]
                  summary: Change an event
                  description: Also one that was held
                  x-roles: [agency]
                  security: [{bearer: []}]
                  parameters: [{name: id, in: path, description: Its id, schema: {type: string, examples: [a]}}]
                  requestBody: {content: {application/merge-patch+json: {schema: {}, example: {}}}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {}, example: {}}}}
                    '400': {$ref: '#/components/responses/Refused'}
                    '401': {$ref: '#/components/responses/Refused'}
                    '403': {$ref: '#/components/responses/Refused'}
                    '404': {$ref: '#/components/responses/Refused'}
                    '406': {$ref: '#/components/responses/Refused'}
                    '413': {$ref: '#/components/responses/Refused'}
                    '414': {$ref: '#/components/responses/Refused'}
                    '415': {$ref: '#/components/responses/Refused'}
                    '429': {$ref: '#/components/responses/Refused'}
                    '431': {$ref: '#/components/responses/Refused'}
                    '500': {$ref: '#/components/responses/Refused'}
                    '503': {$ref: '#/components/responses/Refused'}
            components:
              responses: {Refused: {description: refused}}
            """;

    @Test
    void anOperationThatSaysAllHasNoFault() throws IOException {
        assertThat(Completeness.faults(YAML.readTree(COMPLETE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "operationId: changeEvent | x-id: none | patch /api/v1/events/{id} has no operationId",
                "summary: Change an event | summary: ~~ | changeEvent has no summary",
                "description: Also one that was held | x-nothing: said | changeEvent has no description",
                "tags: [Events] | x-tags: [] | changeEvent has not one tag",
                "tags: [Events] | tags: [Others] | changeEvent has the tag \"Others\", which nobody describes",
                "x-roles: [agency] | x-callers: [agency] | changeEvent does not name its roles in x-roles",
                "x-roles: [agency] | x-roles: [] | changeEvent names roles without asking for a token, or the other way round",
                "security: [{bearer: []}] | x-security: [] | changeEvent does not say whether it needs a token",
                "description: Its id, | x-nothing: said, | changeEvent id has no description",
                "examples: [a] | maxLength: 9 | changeEvent id has no example",
                "merge-patch+json: {schema: {}, example: {}} | merge-patch+json: {schema: {}} | changeEvent request has no example",
                "application/json: {schema: {}, example: {}} | application/json: {schema: {}} | changeEvent 200 has no example",
                "~200~: | ~302~: | changeEvent never succeeds",
                "~400~: | ~418~: | changeEvent has no answer 400",
                "~401~: | ~418~: | changeEvent has no answer 401",
                "~403~: | ~418~: | changeEvent names roles and has no answer 403",
                "~404~: | ~418~: | changeEvent has no answer 404",
                "~415~: | ~418~: | changeEvent has no answer 415",
                "~500~: | ~418~: | changeEvent has no answer 500",
                "description: refused | x-nothing: said | changeEvent 400 has no description",
                "/api/v1/events/{id}: | /q/events/{id}: | changeEvent is not for the public",
            })
    void whatIsLeftOutIsNamedWithItsOperation(String was, String is, String fault)
            throws IOException {
        String from = was.replace('~', '\'');
        assertThat(COMPLETE).contains(from);

        assertThat(
                        Completeness.faults(
                                YAML.readTree(COMPLETE.replace(from, is.replace('~', '\'')))))
                .contains(fault);
    }
}
