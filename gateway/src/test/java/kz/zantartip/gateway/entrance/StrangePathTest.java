package kz.zantartip.gateway.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class StrangePathTest {

    private final Wire wire;

    StrangePathTest(Wire wire) {
        this.wire = wire;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1//measures",
                "//api/v1/measures",
                "/api/v1/./measures",
                "/api/v1/measures/../events",
                "/api/v1/measures/..",
                "/api/v1/measures/.",
                "/api/v1/measures%2f18",
                "/api/v1/measures%2F18",
                "/api/v1/measures%5c18",
                "/api/v1/measures%5C18",
                "/api/v1/%2e%2e/measures",
                "/api/v1/%2E/measures",
                "/api/v1/measures;v=1",
                "/api/v1/measures\\18",
                "/api/v1/measures\u0001",
                "/api/v1/measures\u007f",
                "/api/v1/measures%00",
                "/api/v1/measures%1f",
                "/api/v1/measures%0d%0aX: 1",
                "/api/v1/measures%7f",
                "/api/v1/measures%",
                "/api/v1/measures%4",
                "/api/v1/measures%zz",
                "/api/v1/%c0%ae%c0%ae/measures",
                "/api/v1/measures%c2%85",
                "/api/v1/measures\u00d0\u00b7",
                "/api/v1/measures#x",
                "/q//health",
                "/health/..",
            })
    void isRefusedAndNamed(String path) throws IOException {
        String answer = wire.get(path);

        assertThat(answer)
                .containsPattern("^HTTP/1.[01] 400 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsPattern("\"code\":\"(strange-path|malformed-request)\"")
                .containsPattern("\"traceId\":\"(?!0{32})[0-9a-f]{32}\"");
    }

    @Test
    void neverReachesAService() throws IOException {
        String before = wire.get("/api/v1/consultations-report/calls");

        wire.get("/api/v1/consultations-report/../name");

        String after = wire.get("/api/v1/consultations-report/calls");
        assertThat(count(after)).isEqualTo(count(before) + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/measures/",
                "/health/",
                "/api/v1/",
                "/q/health",
                "/q",
                "/q/openapi",
                "/nothing"
            })
    void whatNamesNothingIsNotFound(String path) throws IOException {
        String answer = wire.get(path + "?lang=ru");

        assertThat(answer)
                .startsWith("HTTP/1.1 404 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"code\":\"not-found\"", "\"instance\":\"" + path + "\"")
                .containsIgnoringCase("content-language: ru")
                .doesNotContainIgnoringCase("location:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/measures/a%20b",
                "/api/v1/measures/%D0%B7",
                "/api/v1/measures/a.b",
                "/api/v1/measures/...",
                "/api/v1/measures/a:b@c"
            })
    void anUnusualButPlainPathGoesOnAsItIs(String path) throws IOException {
        String answer = wire.get(path + "?q=%2e%2f;x");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("GET " + path + "?q=%2e%2f;x HTTP/1.1");
    }

    private static int count(String answer) {
        return Integer.parseInt(answer.substring(answer.indexOf("\r\n\r\n")).strip());
    }
}
