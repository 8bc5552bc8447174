package kz.zantartip.gateway.contract;

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

@GatewayTest
class ProblemCodesTest {

    private static final String PATH = "/api/v1/problem-codes";

    private final Wire wire;
    private final KnownProblems problems;

    ProblemCodesTest(Wire wire, KnownProblems problems) {
        this.wire = wire;
        this.problems = problems;
    }

    @Test
    void namesEveryCodeOfEveryService() throws IOException {
        JsonNode page = json(wire.get(PATH + "?limit=500&total=true"));

        assertThat(page.path("total").asInt())
                .isEqualTo(problems.problems().size() + problems.faults().size())
                .isEqualTo(page.path("items").size());
        assertThat(page.path("items").findValuesAsText("code"))
                .contains("strange-path", "invalid-input", "unknown-parameter", "phone");
    }

    @Test
    void saysWhatACodeMeansAndWhereItIsExplained() throws IOException {
        JsonNode problem = item("strange-path");
        JsonNode fault = item("not-a-date");

        assertThat(problem.path("kind").asText()).isEqualTo("PROBLEM");
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("page").asText()).isEqualTo("/problems/strange-path");
        for (String text : List.of("title", "detail", "advice")) {
            assertThat(problem.path(text).size()).as(text).isEqualTo(3);
        }
        assertThat(fault.path("kind").asText()).isEqualTo("FAULT");
        assertThat(fault.path("page").asText()).isEqualTo("/problems/invalid-input#not-a-date");
        assertThat(fault.path("detail").size()).isEqualTo(3);
    }

    @Test
    void pagesLikeEveryList() throws IOException {
        List<String> met = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json(wire.get(PATH + "?limit=40" + cursor));
            page.path("items").forEach(item -> met.add(item.path("page").asText()));
            cursor = page.has("nextCursor") ? "&cursor=" + page.path("nextCursor").asText() : "";
        } while (!cursor.isEmpty());

        assertThat(met)
                .doesNotHaveDuplicates()
                .hasSize(problems.problems().size() + problems.faults().size());
    }

    @Test
    void isATableForASpreadsheet() throws IOException {
        String csv = wire.get(PATH + "?f=csv&lang=ru");

        assertThat(csv)
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("content-language: ru")
                .contains(
                        "kind,code,status,title,detail,advice,page",
                        "PROBLEM,strange-path,400,Путь записан двусмысленно,");
        assertThat(wire.get(PATH + "?f=xlsx")).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void isKeptByCallersUntilItChanges(String method) throws IOException {
        String answer = ask(method, "");
        String tag = answer.replaceAll("(?is).*\r\netag: ([^\r]+)\r\n.*", "$1");

        String again = ask(method, "If-None-Match: " + tag + "\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("cache-control: public, max-age=300");
        assertThat(again).startsWith("HTTP/1.1 304 ").endsWith("\r\n\r\n");
    }

    private String ask(String method, String headers) throws IOException {
        return wire.send(
                "%s %s HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n%s\r\n"
                        .formatted(method, PATH, headers));
    }

    private JsonNode item(String code) throws IOException {
        for (JsonNode item : json(wire.get(PATH + "?limit=500")).path("items")) {
            if (item.path("code").asText().equals(code)) {
                return item;
            }
        }
        throw new AssertionError("no " + code);
    }

    private static JsonNode json(String answer) throws IOException {
        return new ObjectMapper().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
    }
}
