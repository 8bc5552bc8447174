package kz.zantartip.gateway.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Events answers nothing; indicators and consultations are one and the same instance, with two changes each.
@GatewayTest
class ChangesTest {

    private final Wire wire;

    ChangesTest(Wire wire) {
        this.wire = wire;
    }

    @Test
    void allSourcesAreMergedByTimeEachInItsOrderAndTheSilentOneIsNamed() throws IOException {
        JsonNode page = page("/api/v1/changes");

        assertThat(ids(page))
                .containsExactly(
                        "measures-1",
                        "other-1",
                        "other-1",
                        "measures-2",
                        "other-2",
                        "other-2",
                        "measures-3");
        assertThat(page.path("unavailable")).hasSize(1);
        assertThat(page.at("/unavailable/0").asText()).isEqualTo("events");
        assertThat(page.path("more").asBoolean()).isFalse();
    }

    @Test
    void whatAServiceWroteIsPassedOnAsItIs() throws IOException {
        assertThat(wire.get("/api/v1/changes?limit=1"))
                .contains(
                        "{\"id\":\"measures-1\",\"source\":\"/measures\",\"time\":\"2026-11-20T07:00:01Z\",\"sequence\":\"00000000000000000001\",\"data\":{\"a\":1.50}}");
    }

    @Test
    void pageAfterPageEachChangeIsMetOnce() throws IOException {
        List<String> met = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            JsonNode page = page("/api/v1/changes?limit=2" + after);
            met.addAll(ids(page));
            after = "&after=" + page.path("nextCursor").asText();
            more = page.path("more").asBoolean();
        }

        assertThat(met)
                .containsExactly(
                        "measures-1",
                        "other-1",
                        "other-1",
                        "measures-2",
                        "other-2",
                        "other-2",
                        "measures-3");
        assertThat(ids(page("/api/v1/changes?limit=2" + after))).isEmpty();
    }

    @Test
    void oneSourceAloneIsItsServicesPart() throws IOException {
        JsonNode page = page("/api/v1/changes?source=/measures-service");

        assertThat(ids(page)).containsExactly("measures-1", "measures-2", "measures-3");
        assertThat(page.has("unavailable")).isFalse();
        assertThat(ids(page("/api/v1/changes?source=/nobody"))).isEmpty();
    }

    @Test
    void whenNoneOfThoseAskedAnswersItIsAProblem() throws IOException {
        assertThat(wire.get("/api/v1/changes?source=/events-service"))
                .startsWith("HTTP/1.1 503 ")
                .containsIgnoringCase("retry-after: 5")
                .contains("\"code\":\"unavailable\"");
    }

    @Test
    void anExpiredPlaceIsToldToPageAndStream() throws IOException {
        assertThat(wire.get("/api/v1/changes?type=expired"))
                .startsWith("HTTP/1.1 410 ")
                .contains("\"code\":\"cursor-expired\"");
        assertThat(wire.get("/api/v1/changes?type=expired", "Accept: text/event-stream"))
                .startsWith("HTTP/1.1 410 ")
                .contains("\"code\":\"cursor-expired\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "after=", "limit=0", "until=1", "after=MSxtZWFzdXJlcz0x"})
    void whatIsNoCursorOrParameterIsRefused(String query) throws IOException {
        assertThat(wire.get("/api/v1/changes?" + query))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"invalid-input\"");
    }

    private JsonNode page(String target) throws IOException {
        String answer = wire.get(target);
        assertThat(answer).startsWith("HTTP/1.1 200 ");
        return new ObjectMapper().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }
}
