package kz.zantartip.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import kz.zantartip.gateway.route.GatewayConfig;
import kz.zantartip.gateway.route.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class StreamTest {

    private static final int CHUNKS = 200;

    private final Wire wire;
    private final GatewayConfig config;

    StreamTest(Wire wire, GatewayConfig config) {
        this.wire = wire;
        this.config = config;
    }

    @Test
    void eventsPassOneByOne() throws IOException {
        try (Socket socket = wire.open()) {
            socket.getOutputStream()
                    .write(
                            "GET /api/v1/consultations-report/events HTTP/1.1\r\nHost: a\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String first = Wire.readUntil(in, "data: 1");

            String goOn = wire.get("/api/v1/consultations-report/go-on");

            assertThat(goOn).startsWith("HTTP/1.1 204 ");
            assertThat(first).contains("text/event-stream").doesNotContain("data: 2");
            assertThat(Wire.readUntil(in, "data: 2")).isNotEmpty();
        }
    }

    /// The service has 200 MB ready, and a caller reads none of them: it must stop when what lies between is full. A
    /// caller of HTTP/1.0 knows no chunks.
    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1", "HTTP/1.0"})
    void aLargeAnswerIsNeverHeldWhole(String version) throws IOException {
        URI service = config.services().get(Service.CONSULTATIONS).instances().getFirst();
        try (Socket socket = wire.open()) {
            socket.getOutputStream()
                    .write(
                            ("GET /api/v1/points/large "
                                            + version
                                            + "\r\nHost: a\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            Wire.readUntil(in, "\r\n\r\n");

            long written = writtenAtRest(service);

            assertThat(written).isLessThan(64L << 20);
            assertThat((long) in.readAllBytes().length).isGreaterThanOrEqualTo(CHUNKS * (1L << 20));
        }
    }

    private static long writtenAtRest(URI service) throws IOException {
        long written = -1;
        for (int same = 0; same < 200; ) {
            long now = Long.parseLong(Wire.askDirectly(service, "/written"));
            same = now == written ? same + 1 : 0;
            written = now;
        }
        return written;
    }

    @Test
    void aLargeBodyPassesWhole() throws IOException {
        try (Socket socket = wire.open()) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    "POST /api/v1/measures/count HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] some = new byte[1 << 20];
            for (int i = 0; i < CHUNKS; i++) {
                out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(some);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answer)
                    .startsWith("HTTP/1.1 200 ")
                    .endsWith("\r\n\r\n" + CHUNKS * (1L << 20));
        }
    }

    @Test
    void bodiesThatCameTogetherAreKeptApart() throws IOException {
        String one =
                "POST /api/v1/measures/count HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody";
        String two =
                one.replace("Host: a", "Host: a\r\nConnection: close").replace(": 4", ": 5") + "2";

        String answers = wire.send(one + two);

        assertThat(answers.split("\r\n\r\n"))
                .hasSize(3)
                .satisfies(parts -> {
                    assertThat(parts[1]).startsWith("4HTTP/1.1 200 ");
                    assertThat(parts[2]).isEqualTo("5");
                });
    }

    @Test
    void whoAsksBeforeSendingIsToldToGoOn() throws IOException {
        try (Socket socket = wire.open()) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    "POST /api/v1/measures/count HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            Wire.readUntil(socket.getInputStream(), "HTTP/1.1 100 Continue\r\n\r\n");
            out.write("body".getBytes(StandardCharsets.US_ASCII));

            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n4");
        }
    }
}
