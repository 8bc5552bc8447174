package kz.zantartip.gateway.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kz.zantartip.gateway.FeedAnswers;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import kz.zantartip.gateway.route.GatewayConfig;
import kz.zantartip.gateway.route.Service;
import org.junit.jupiter.api.Test;

@GatewayTest
class ChangesStreamTest {

    private final Wire wire;
    private final GatewayConfig config;

    ChangesStreamTest(Wire wire, GatewayConfig config) {
        this.wire = wire;
        this.config = config;
    }

    @Test
    void theServicesEventsComeEachWithAnIdFromWhichToGoOn() throws IOException {
        List<String> first = new ArrayList<>();
        String lastId;
        try (Socket socket = ask("/api/v1/changes", "")) {
            InputStream in = socket.getInputStream();
            assertThat(Wire.readUntil(in, "\r\n\r\n"))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("text/event-stream", "API-Version: ");
            String id = "";
            for (int i = 0; i < 4; i++) {
                id = nextId(in);
                first.add(nextChange(in));
            }
            lastId = id;
        }

        try (Socket socket = ask("/api/v1/changes", "Last-Event-ID: " + lastId + "\r\n")) {
            InputStream in = socket.getInputStream();
            for (int i = 0; i < 3; i++) {
                nextId(in);
                first.add(nextChange(in));
            }
        }

        assertThat(first)
                .containsExactlyInAnyOrder(
                        "measures-1",
                        "measures-2",
                        "measures-3",
                        "other-1",
                        "other-2",
                        "other-1",
                        "other-2");
    }

    @Test
    void whileNothingHappensItSaysThatItIsAlive() throws IOException {
        try (Socket socket = ask("/api/v1/changes?source=/nobody", "")) {
            InputStream in = socket.getInputStream();
            Wire.readUntil(in, "retry: 2000\n\n:\n\n");

            assertThat(Wire.readUntil(in, ":\n\n")).isNotEmpty();
        }
    }

    /// A reader of a rare type must not come back with a place that is no longer kept.
    @Test
    void aReaderOfARareTypeIsMovedOnWithoutBeingToldOfAnything() throws IOException {
        try (Socket socket = ask("/api/v1/changes?type=rare&source=/consultations-service", "")) {
            InputStream in = socket.getInputStream();

            String place = nextId(in);

            assertThat(new String(Base64.getUrlDecoder().decode(place), StandardCharsets.US_ASCII))
                    .endsWith("consultations=%020d".formatted(FeedAnswers.MOVED_ON_TO));
            assertThat(Wire.readUntil(in, "\n\n")).startsWith(":");
        }
    }

    /// To stay would look like a feed in which nothing happens.
    @Test
    void aReaderForWhomTheServiceHasNoPlaceIsNotLeftWaiting() throws IOException {
        try (Socket socket =
                ask("/api/v1/changes?type=crowded&source=/consultations-service", "")) {
            InputStream in = socket.getInputStream();

            assertThat(Wire.readUntil(in, "\r\n0\r\n\r\n")).startsWith("HTTP/1.1 200 ");
        }
    }

    /// The service has 200 MB of events ready, and the reader reads none: the service must be made to stop.
    @Test
    void aSlowReaderSlowsTheServicesDown() throws IOException {
        URI service = config.services().get(Service.CONSULTATIONS).instances().getFirst();
        try (Socket socket = ask("/api/v1/changes?type=large&source=/consultations-service", "")) {
            Wire.readUntil(socket.getInputStream(), "\r\n\r\n");
            long written = -1;
            for (int same = 0; same < 200; ) {
                long now = Long.parseLong(Wire.askDirectly(service, "/written"));
                same = now == written ? same + 1 : 0;
                written = now;
            }

            assertThat(written).isLessThan(64L << 20);
        }
    }

    @Test
    void whoLeavesEndsWhatWasAskedForHim() throws IOException {
        URI service = config.services().get(Service.CONSULTATIONS).instances().getFirst();
        int before = Integer.parseInt(Wire.askDirectly(service, "/left"));
        try (Socket socket = ask("/api/v1/changes?source=/consultations-service", "")) {
            nextId(socket.getInputStream());
        }

        int after = before;
        for (int i = 0; i < 5_000 && after == before; i++) {
            after = Integer.parseInt(Wire.askDirectly(service, "/left"));
        }
        assertThat(after).isGreaterThan(before);
    }

    private Socket ask(String target, String header) throws IOException {
        Socket socket = wire.open();
        socket.getOutputStream()
                .write(
                        "GET %s HTTP/1.1\r\nHost: a\r\nAccept: text/event-stream\r\n%s\r\n"
                                .formatted(target, header)
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String nextId(InputStream in) throws IOException {
        Wire.readUntil(in, "id: ");
        return Wire.readUntil(in, "\n").strip();
    }

    private static String nextChange(InputStream in) throws IOException {
        Wire.readUntil(in, "\"id\":\"");
        return Wire.readUntil(in, "\"").replace("\"", "");
    }
}
