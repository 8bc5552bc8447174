package kz.zantartip.chassis.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// An OpenID provider for one module's tests: it serves the public half of the key that [Tokens] signs with, over HTTP as a
/// real one does, under `/jwks`. How often a path was asked for it says under `/asked/…`.
public class TokenResource implements QuarkusTestResourceLifecycleManager {

    private static final String ASKED = "/asked";

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.oidc.auth-server-url",
                url,
                "quarkus.oidc.jwks-path",
                url + "/jwks",
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body;
        if (path.startsWith(ASKED)) {
            body = String.valueOf(asked.getOrDefault(path.substring(ASKED.length()), 0));
        } else {
            asked.merge(path, 1, Integer::sum);
            body = Tokens.publicKeys();
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
