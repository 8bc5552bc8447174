package kz.zantartip.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.Tokens;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class PassThroughTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final Wire wire;

    PassThroughTest(Wire wire) {
        this.wire = wire;
    }

    @Test
    void whatIsAboutTheCallersConnectionStaysBehind() throws IOException {
        String authorization =
                "Authorization: Bearer " + Tokens.of(Role.AGENCY).agency("MOJ").token();

        String seen =
                wire.send(
                        "GET /api/v1/measures HTTP/1.1\r\nHost: gateway\r\nConnection: X-Mine, TE\r\nConnection: close\r\nX-Mine: 1\r\n"
                                + "Keep-Alive: timeout=5\r\nTE: trailers\r\nUpgrade: h2c\r\nProxy-Authorization: Basic eA==\r\n"
                                + "Proxy-Connection: close\r\n"
                                + authorization
                                + "\r\nX-Yours: 2\r\n\r\n");

        assertThat(seen).contains(authorization, "X-Yours: 2");
        assertThat(body(seen).toLowerCase())
                .doesNotContain(
                        "x-mine",
                        "keep-alive",
                        "te: ",
                        "upgrade",
                        "proxy-authorization",
                        "proxy-connection");
    }

    @Test
    void whatIsAboutTheServicesConnectionAndSoftwareStaysBehind() throws IOException {
        String answer = wire.get("/api/v1/measures/chatty");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("X-Own: 1", "X-Frame-Options: DENY");
        assertThat(answer.toLowerCase())
                .doesNotContain(
                        "server:", "x-inner", "keep-alive", "proxy-authenticate", "allow\r");
    }

    @Test
    void onlyTheGatewaySaysWhoCalled() throws IOException {
        String seen =
                body(
                        wire.get(
                                "/api/v1/measures",
                                "X-Forwarded-For: 10.0.0.1",
                                "X-Forwarded-Proto: https",
                                "X-Forwarded-Prefix: /x",
                                "Forwarded: for=10.0.0.1",
                                "X-Real-IP: 10.0.0.1",
                                "Client-Cert: :eA==:"));

        assertThat(seen)
                .contains(
                        "x-forwarded-for: 127.0.0.1\r\n",
                        "x-forwarded-proto: http\r\n",
                        "x-forwarded-host: gateway")
                .doesNotContain("10.0.0.1", "refix", "Forwarded: ", "Client-Cert")
                .containsPattern("host: 127.0.0.1:\\d+");
    }

    @Test
    void theTraceGoesThroughAndComesBack() throws IOException {
        String answer =
                wire.get(
                        "/api/v1/measures",
                        "traceparent: 00-" + TRACE + "-b7ad6b7169203331-01",
                        "tracestate: vendor=1");

        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n")))
                .contains("traceparent: 00-" + TRACE + "-");
        assertThat(body(answer))
                .contains("traceparent: 00-" + TRACE + "-")
                .containsOnlyOnce("tracestate: vendor=1")
                .doesNotContain("b7ad6b7169203331");
    }

    @Test
    void theInstancesTakeTurns() throws IOException {
        List<String> names = new ArrayList<>();

        try (Socket socket = wire.open()) {
            for (int i = 0; i < 4; i++) {
                socket.getOutputStream()
                        .write(
                                "GET /api/v1/measures/name HTTP/1.1\r\nHost: a\r\n\r\n"
                                        .getBytes(StandardCharsets.US_ASCII));
                names.add(bodyUpTo(socket.getInputStream()));
            }
        }

        assertThat(names.subList(0, 2)).containsExactlyInAnyOrder("first", "second");
        assertThat(names.subList(2, 4)).isEqualTo(names.subList(0, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/measures/18/deadlines, 200",
        "/api/v1/indicators/egdi-rank, 200",
        "/api/v1/code-lists/outcomes, 200",
        "/api/v1/code-lists/event-formats, 503",
        "/api/v1/code-lists, 503",
        "/api/v1/measuresx, 404",
        "/api/v1/Measures, 404",
        "/api/v2/measures, 404",
    })
    void eachPathGoesToItsService(String path, int status) throws IOException {
        assertThat(wire.get(path)).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void aRefusalOfAServiceIsLeftAsItIs() throws IOException {
        String answer = wire.get("/api/v1/measures/refused");

        assertThat(answer).startsWith("HTTP/1.1 409 ").endsWith("\r\n\r\n{\"code\":\"taken\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "unchanged"})
    void anAnswerWithoutABodyHasNone(String how) throws IOException {
        String answer = wire.get("/api/v1/measures/" + how);

        assertThat(answer).endsWith("\r\n\r\n");
        assertThat(answer.toLowerCase())
                .doesNotContain("transfer-encoding")
                .doesNotContain("content-length: 0");
    }

    @Test
    void aHeadKeepsTheLengthOfWhatItStandsFor() throws IOException {
        String answer =
                wire.send(
                        "HEAD /api/v1/measures/head HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("content-length: 4321")
                .endsWith("\r\n\r\n");
    }

    private static String bodyUpTo(InputStream in) throws IOException {
        String head = Wire.readUntil(in, "\r\n\r\n");
        int length =
                Integer.parseInt(
                        head.toLowerCase().replaceAll("(?s).*content-length: (\\d+).*", "$1"));
        return new String(in.readNBytes(length), StandardCharsets.US_ASCII);
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
