package kz.zantartip.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AsyncApiBuildTest {

    private static final String OPENED = "kz.zantartip.point.opened.v1";
    private static final JsonNode SAMPLE = JsonNodeFactory.instance.objectNode().put("id", "7");

    @Test
    void whatAMessageCarriesIsWhatItsSubjectAnswers() throws IOException {
        JsonNode document = AsyncApi.of(openApi(), List.of(part(subject("/points/{id}"), OPENED)));

        JsonNode message = document.path("components").path("messages").path(OPENED);
        assertThat(message.at("/payload/$ref").asText()).isEqualTo("#/components/schemas/Point");
        assertThat(document.at("/components/schemas/Point/properties/id/type").asText())
                .isEqualTo("string");
        assertThat(document.at("/components/schemas").has("Unused")).isFalse();
        assertThat(message.at("/examples/0/headers/ce_subject").asText()).isEqualTo("/points/7");
    }

    @Test
    void aFactWithoutASampleFails() throws IOException {
        AsyncApi.Part part = part(subject("/points/{id}"), "kz.zantartip.point.changed.v1");

        assertThatThrownBy(() -> AsyncApi.of(openApi(), List.of(part)))
                .isInstanceOf(ContractMerge.Disagreement.class)
                .hasMessageContaining("consultations-service declares [" + OPENED + "]");
    }

    @Test
    void aSubjectThatNobodyCanGetFails() throws IOException {
        AsyncApi.Part part = part(subject("/bookings/{id}"), OPENED);

        assertThatThrownBy(() -> AsyncApi.of(openApi(), List.of(part)))
                .hasMessage("No GET on /bookings/{id} answers JSON");
    }

    @Test
    void aFieldThatTheSubjectDoesNotHaveFails() throws IOException {
        AsyncApi.Part part = part(subject("/points/{id}") + "\n    fields: [id, secret]", OPENED);

        assertThatThrownBy(() -> AsyncApi.of(openApi(), List.of(part)))
                .hasMessage(OPENED + ": no field secret");
    }

    private static String subject(String path) {
        return "subjects: ['" + path + "']";
    }

    private static AsyncApi.Part part(String fact, String sampleOf) throws IOException {
        return new AsyncApi.Part(
                "consultations-service",
                new YAMLMapper()
                        .readTree(
                                """
                                service: consultations
                                facts:
                                  %s:
                                    summary: A point was opened.
                                    %s
                                """
                                        .formatted(OPENED, fact)),
                Map.of(sampleOf, SAMPLE));
    }

    private static JsonNode openApi() throws IOException {
        return new ObjectMapper()
                .readTree(
                        """
                        {"info": {"title": "Zan Tartip", "version": "1.0.0"},
                         "paths": {"/points/{id}": {"get": {"responses": {"200": {"content": {"application/json":
                           {"schema": {"$ref": "#/components/schemas/Point"}}}}}}}},
                         "components": {"schemas": {
                           "Point": {"type": "object", "properties": {"id": {"type": "string"}}},
                           "Unused": {"type": "string"}}}}
                        """);
    }
}
