package kz.zantartip.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {

    private static final ClosedLoop LOOP = new ClosedLoop(2, Duration.ofMillis(200));

    private final AtomicLong served = new AtomicLong();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        // 0 announces a body in chunks, a positive number one of that length.
        server.createContext("/chunked", exchange -> answer(exchange, 200, 0));
        server.createContext("/whole", exchange -> answer(exchange, 200, 40_000));
        server.createContext("/refused", exchange -> answer(exchange, 429, 40_000));
        server.start();
    }

    private void answer(HttpExchange exchange, int status, long length) throws IOException {
        try (exchange) {
            served.incrementAndGet();
            exchange.sendResponseHeaders(status, length);
            exchange.getResponseBody().write(new byte[40_000]);
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void countsEveryAnswerOnceHoweverItIsFramed() throws Exception {
        for (String path : new String[] {"/chunked", "/whole"}) {
            served.set(0);
            long begin = System.nanoTime();

            double throughput = LOOP.throughput(target(path));

            double longest = (System.nanoTime() - begin) / 1e9;
            assertThat(throughput).isPositive();
            assertThat(throughput * longest).isGreaterThanOrEqualTo(served.get() * 0.999);
        }
    }

    @Test
    void aRefusalEndsTheRun() {
        assertThatThrownBy(() -> LOOP.throughput(target("/refused")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("429")
                .hasMessageContaining("ZT_RATE_LIMITS");
    }

    private Target target(String path) {
        return new Target(server.getAddress().getPort(), path, 200);
    }
}
