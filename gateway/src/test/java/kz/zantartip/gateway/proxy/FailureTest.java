package kz.zantartip.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import kz.zantartip.gateway.route.GatewayConfig;
import kz.zantartip.gateway.route.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class FailureTest {

    private final Wire wire;
    private final GatewayConfig config;

    FailureTest(Wire wire, GatewayConfig config) {
        this.wire = wire;
        this.config = config;
    }

    @Test
    void aServiceThatCannotBeReachedIsUnavailableForNow() throws IOException {
        String answer = wire.get("/api/v1/events?lang=en");

        assertThat(answer)
                .startsWith("HTTP/1.1 503 ")
                .containsIgnoringCase("retry-after: 5")
                .containsIgnoringCase("content-language: en")
                .containsIgnoringCase("vary: ")
                .containsIgnoringCase("cache-control: no-store")
                .contains(
                        "\"code\":\"unavailable\"",
                        "\"instance\":\"/api/v1/events\"",
                        "Try again a little later.");
        assertThat(trace(answer)).doesNotMatch("0+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void anInstanceThatIsGoneIsPassedOver(String method) throws IOException {
        for (int i = 0; i < 4; i++) {
            String answer =
                    wire.send(
                            method
                                    + " /api/v1/indicators/name HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n"
                                    + "Connection: close\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("only");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset", "nonsense"})
    void anAnswerThatBreaksOffBeforeItBeginsIsABadGateway(String how) throws IOException {
        String answer = wire.get("/api/v1/measures/" + how);

        assertThat(answer).startsWith("HTTP/1.1 502 ").contains("\"code\":\"bad-gateway\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"silence", "slow-head"})
    void anAnswerThatDoesNotBeginInTimeIsATimeout(String how) throws IOException {
        String answer = wire.get("/api/v1/measures/" + how);

        assertThat(answer).startsWith("HTTP/1.1 504 ").contains("\"code\":\"gateway-timeout\"");
    }

    @Test
    void aWriteHasATimeLimitToo() throws IOException {
        String answer =
                wire.send(
                        "POST /api/v1/measures/silence HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                                + "Content-Length: 4\r\n\r\nbody");

        assertThat(answer).startsWith("HTTP/1.1 504 ");
    }

    @Test
    void halfABodyIsNeverTakenForAWhole() throws IOException {
        String answer = wire.get("/api/v1/measures/half-body");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("content-length: 100")
                .endsWith("half");
    }

    @Test
    void aHeadHearsOfAFailureWithoutABody() throws IOException {
        String answer =
                wire.send("HEAD /api/v1/events HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 503 ").endsWith("\r\n\r\n");
    }

    @Test
    void aCallerWhoLeavesEndsTheCall() throws IOException {
        URI service = config.services().get(Service.CONSULTATIONS).instances().getFirst();
        int before = left(service);
        try (Socket socket = wire.open()) {
            socket.getOutputStream()
                    .write(
                            "POST /api/v1/bookings/silence HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nbody"
                                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(Wire.askDirectly(service, "/waiting")).isEqualTo("true");
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> left(service) == before + 1);
    }

    /// How many callers of the service have left so far.
    private static int left(URI service) throws IOException {
        return Integer.parseInt(Wire.askDirectly(service, "/left"));
    }

    private static String trace(String answer) {
        return answer.replaceAll("(?s).*\"traceId\":\"([0-9a-f]{32})\".*", "$1");
    }
}
