package kz.zantartip.gateway.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ApiCatalogTest {

    private final Wire wire;

    ApiCatalogTest(Wire wire) {
        this.wire = wire;
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void isALinksetAndLinksToItself(String method) throws IOException {
        String answer = ask(method, ApiCatalogResource.PATH, "application/linkset+json");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase(
                        "content-type: application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\"\r\n")
                .containsIgnoringCase("link: </.well-known/api-catalog>; rel=\"api-catalog\"");
        assertThat(answer.endsWith("\r\n\r\n")).isEqualTo(method.equals("HEAD"));
    }

    @Test
    void everyLinkLeadsToWhatItSays() throws IOException {
        String answer = wire.get(ApiCatalogResource.PATH);
        JsonNode context =
                new ObjectMapper()
                        .readTree(answer.substring(answer.indexOf("\r\n\r\n")))
                        .at("/linkset/0");

        assertThat(context.path("anchor").asText()).isEqualTo("/api/v1");
        for (String relation :
                new String[] {"service-desc", "service-doc", "status", "service-meta"}) {
            assertThat(context.path(relation)).as(relation).isNotEmpty();
            for (JsonNode link : context.path(relation)) {
                assertThat(ask("GET", link.path("href").asText(), link.path("type").asText()))
                        .startsWith("HTTP/1.1 200 ")
                        .containsIgnoringCase("content-type: " + link.path("type").asText());
            }
        }
    }

    private String ask(String method, String path, String accepted) throws IOException {
        return wire.send(
                "%s %s HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\nAccept: %s\r\n\r\n"
                        .formatted(method, path, accepted));
    }
}
