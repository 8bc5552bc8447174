package kz.zantartip.gateway.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.gateway.front.Figures.NextDeadline;
import kz.zantartip.gateway.route.GatewayConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveFiguresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// A machine that does other things besides may be slow to answer itself.
    private static final String LONG = "30S";

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final ShiftedClock clock = new ShiftedClock();
    private HttpServer service;

    @BeforeEach
    void theServiceAnswers() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::answer);
        service.start();
        answers.put("/api/v1/measures?total=true&limit=1", "{\"items\": [], \"total\": 55}");
        answers.put(
                "/api/v1/deadlines?status=OVERDUE&total=true&limit=1",
                "{\"items\": [], \"total\": 4}");
        answers.put(
                "/api/v1/deadlines?status=DUE_SOON&total=true&limit=1",
                "{\"items\": [], \"total\": 0}");
        answers.put(
                "/api/v1/deadlines?from=2026-11-21&limit=3",
                "{\"items\": [{\"id\": \"18-2027-02-15\", \"measure\": 18, \"dueOn\": \"2027-02-15\"}]}");
        answers.put("/api/v1/measures/18", "{\"title\": {\"ru\": \"Открыть правовые кабинеты\"}}");
    }

    @AfterEach
    void stop() {
        service.stop(0);
        vertx.close();
    }

    @Test
    void tellsWhatTheServicesAnswer() {
        assertThat(ask(url()))
                .isEqualTo(
                        new Figures(
                                55L,
                                4L,
                                0L,
                                java.util.List.of(
                                        new NextDeadline(
                                                "18-2027-02-15",
                                                LocalDate.parse("2027-02-15"),
                                                18,
                                                new LocalizedText(
                                                        null,
                                                        "Открыть правовые кабинеты",
                                                        null)))));
    }

    @Test
    void whatOneCallDoesNotTellIsMissingAlone() {
        answers.put("/api/v1/deadlines?status=OVERDUE&total=true&limit=1", "{\"items\": []}");
        answers.remove("/api/v1/measures?total=true&limit=1");
        answers.remove("/api/v1/measures/18");

        Figures figures = ask(url());

        assertThat(figures.measures()).isNull();
        assertThat(figures.overdue()).isNull();
        assertThat(figures.dueSoon()).isZero();
        assertThat(figures.next())
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.title()).isNull());
    }

    @Test
    void anotherInstanceIsAskedWhereOneIsGone() throws IOException {
        assertThat(ask(gone() + "," + url()).measures()).isEqualTo(55);
    }

    @Test
    void aServiceThatIsGoneTellsNothing() throws IOException {
        assertThat(ask(gone())).isEqualTo(new Figures(null, null, null, null));
    }

    @Test
    void aServiceThatTakesTheCallAndIsSilentIsNotWaitedFor() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            LiveFigures figures = figures("http://127.0.0.1:" + silent.getLocalPort(), "0.2S");

            assertThat(figures.now().await().atMost(PATIENCE))
                    .isEqualTo(new Figures(null, null, null, null));
        }
    }

    @Test
    void readersShareTheFiguresForALittleWhile() {
        LiveFigures figures = figures(url(), LONG);
        figures.now().await().atMost(PATIENCE);
        int once = calls.get();

        figures.now().await().atMost(PATIENCE);
        int twice = calls.get();
        clock.shift = Duration.ofSeconds(15);
        figures.now().await().atMost(PATIENCE);

        assertThat(twice).isEqualTo(once);
        assertThat(calls.get()).isEqualTo(2 * once);
    }

    private Figures ask(String instances) {
        return figures(instances, LONG).now().await().atMost(PATIENCE);
    }

    private LiveFigures figures(String instances, String limit) {
        GatewayConfig gateway =
                new SmallRyeConfigBuilder()
                        .withConverter(Duration.class, 200, new DurationConverter())
                        .withMapping(GatewayConfig.class)
                        .withDefaultValues(
                                Map.of(
                                        "zantartip.gateway.services.measures.instances",
                                        instances,
                                        "zantartip.gateway.services.measures.health",
                                        instances.split(",")[0],
                                        "zantartip.gateway.services.measures.paths",
                                        "measures,deadlines",
                                        "zantartip.gateway.entrance.host",
                                        "127.0.0.1",
                                        "zantartip.gateway.entrance.port",
                                        "0"))
                        .build()
                        .getConfigMapping(GatewayConfig.class);
        FrontConfig front = SecurityTextTest.config(Map.of("zantartip.front.figures-limit", limit));
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        return new LiveFigures(new ServiceReader(vertx, gateway, front, json), front, json, clock);
    }

    private void answer(HttpExchange call) throws IOException {
        calls.incrementAndGet();
        String answer = answers.get(call.getRequestURI().toString());
        byte[] body = (answer == null ? "{}" : answer).getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(answer == null ? 503 : 200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private String url() {
        return "http://127.0.0.1:" + service.getAddress().getPort();
    }

    private static String gone() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + free.getLocalPort();
        }
    }

    /// After eight in the evening in UTC it is the next day in Almaty.
    private static final class ShiftedClock extends Clock {

        private volatile Duration shift = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.parse("2026-11-20T20:00:00Z").plus(shift);
        }
    }
}
