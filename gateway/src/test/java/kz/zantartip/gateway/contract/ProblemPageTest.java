package kz.zantartip.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ProblemPageTest {

    private final Wire wire;

    ProblemPageTest(Wire wire) {
        this.wire = wire;
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', kk, Не істеу керек",
        "'', 'en-GB,en;q=0.9', en, What to do",
        "?lang=ru, en, ru, Что делать",
        "'', fr, kk, Не істеу керек",
    })
    void explainsInTheLanguageAskedFor(String query, String accepted, String lang, String heading)
            throws IOException {
        String page =
                wire.get(
                        "/problems/strange-path" + query,
                        "Accept: text/html,*/*;q=0.8",
                        "Accept-Language: " + accepted);

        assertThat(page)
                .startsWith("HTTP/1.1 200 ")
                .contains(
                        "<html lang=\"" + lang + "\">",
                        heading,
                        "<code>strange-path</code>",
                        "<dd>400</dd>")
                .containsIgnoringCase("content-type: text/html;charset=utf-8")
                .containsIgnoringCase("content-language: " + lang)
                .containsPattern(
                        "Content-Security-Policy: default-src 'none'; style-src 'sha256-[^']+='")
                .containsOnlyOnce("Content-Security-Policy")
                .doesNotContain("<script");
    }

    @Test
    void isAPageForWhoeverDoesNotSay() throws IOException {
        assertThat(wire.get("/problems/strange-path", "Accept: */*")).contains("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?f=json", ""})
    void isJsonForAProgram(String query) throws IOException {
        String answer =
                wire.get(
                        "/problems/invalid-input" + query,
                        query.isEmpty() ? "Accept: application/json" : "Accept: text/html");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("\"code\":\"invalid-input\"", "\"status\":400", "\"advice\":{\"kk\":");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Күн күтіледі: ЖЖЖЖ-АА-КК.",
        "ru, Ожидается дата: ГГГГ-ММ-ДД.",
        "en, A date is expected: YYYY-MM-DD.",
    })
    void explainsEveryCodeThatErrorsMayName(String lang, String detail) throws IOException {
        String page = wire.get("/problems/invalid-input?lang=" + lang, "Accept: text/html");

        assertThat(page)
                .contains(
                        "<dt id=\"not-a-date\"><code>not-a-date</code></dt><dd>" + detail + "</dd>",
                        "<dt id=\"phone\"><code>phone</code></dt>");
        assertThat(wire.get("/problems/not-found", "Accept: text/html")).doesNotContain("<dt id=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invalid-input",
                "strange-path",
                "uri-too-long",
                "headers-too-large",
                "malformed-request",
                "not-found",
                "unavailable",
                "bad-gateway",
                "gateway-timeout"
            })
    void everyProblemOfTheGatewayHasOne(String code) throws IOException {
        assertThat(wire.get("/problems/" + code)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aCodeThatNobodyUsesIsNotFound() throws IOException {
        assertThat(wire.get("/problems/no-such-code"))
                .startsWith("HTTP/1.1 404 ")
                .contains("\"code\":\"not-found\"");
    }
}
