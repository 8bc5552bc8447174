package kz.zantartip.gateway.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class UnreadableRequestTest {

    private final Wire wire;

    UnreadableRequestTest(Wire wire) {
        this.wire = wire;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET /health HTTP/9.9.9\r\nHost: a\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost: a\r\nBad Name: 1\r\n\r\n",
                "GET /health HTTP/1.1\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "POST /api/v1/measures HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
                "POST /api/v1/measures HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "POST /api/v1/measures HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                "GET measures HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET http://a/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /health?q=a|b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /health?q=%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            })
    void isAProblem(String bytes) throws IOException {
        String answer = wire.send(bytes);

        assertThat(answer)
                .containsPattern("^HTTP/1.[01] 400 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("api-version: ")
                .contains("\"code\":\"malformed-request\"")
                .containsPattern("\"traceId\":\"(?!0{32})[0-9a-f]{32}\"");
    }

    @Test
    void ofTwoLengthsOnlyTheChunksGoOn() throws IOException {
        String answer =
                wire.send(
                        "POST /api/v1/measures HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 4\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n");

        String seen = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(seen)
                .containsIgnoringCase("transfer-encoding: chunked")
                .doesNotContainIgnoringCase("content-length");
    }

    @ParameterizedTest
    @ValueSource(ints = {8193, 100_000})
    void aTargetThatIsTooLongIs414(int length) throws IOException {
        String answer =
                wire.get(
                        "/health?" + "a".repeat(length - "/health?".length()),
                        "Accept-Language: en");

        assertThat(answer)
                .containsPattern("^HTTP/1.[01] 414 ")
                .contains("\"code\":\"uri-too-long\"");
    }

    @Test
    void aTargetOfTheFullLengthIsTaken() throws IOException {
        String target = "/api/v1/measures/name?q=";

        String answer = wire.get(target + "a".repeat(8192 - target.length()));

        assertThat(answer).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void headersThatAreTooLargeAre431() throws IOException {
        String answer = wire.get("/api/v1/measures", "X-Large: " + "a".repeat(20_000));

        assertThat(answer)
                .startsWith("HTTP/1.1 431 ")
                .contains("\"code\":\"headers-too-large\"", "\"instance\":\"/api/v1/measures\"");
    }

    @Test
    void aRequestThatWaitedBehindAnotherHasItsOwnTrace() throws IOException {
        String one = "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n";

        try (Socket socket = wire.open()) {
            socket.getOutputStream().write((one + one).getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();

            String first = trace(Wire.readUntil(in, "\"}"));
            String second = trace(Wire.readUntil(in, "\"}"));

            assertThat(first).isNotEqualTo(second).doesNotMatch("0+");
            assertThat(second).doesNotMatch("0+");
        }
    }

    private static String trace(String answer) {
        return answer.replaceAll("(?s).*\"traceId\":\"([0-9a-f]+)\".*", "$1");
    }
}
