package kz.zantartip.local.issuer;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A small OpenID provider for one machine: discovery, keys, and tokens for the one client whose
/// secret lies beside the data. It listens on loopback only; elsewhere the same settings name a
/// real provider.
public final class Issuer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Issuer.class.getName());
    private static final String CLIENT = "local";
    private static final int LARGEST_FORM = 16 * 1024;

    private final HttpServer server;
    private final String address;
    private final byte[] idAndSecret;
    private final SigningKey key;
    private final TokenMint mint;

    private Issuer(HttpServer server, SigningKey key, String secret, Clock clock) {
        this.server = server;
        this.address = "http://127.0.0.1:" + server.getAddress().getPort();
        this.idAndSecret = (CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8);
        this.key = key;
        this.mint = new TokenMint(address, key, clock);
    }

    /// Arguments: the port and the folder of the secrets.
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        Path secrets = Path.of(args[1]);
        String secret = Files.readString(secrets.resolve("issuer-client")).strip();
        Issuer issuer =
                start(
                        Integer.parseInt(args[0]),
                        secrets.resolve("issuer-key"),
                        secret,
                        Clock.systemUTC());
        LOG.info(() -> "The issuer listens on " + issuer.address());
    }

    /// A port of 0 takes any free one.
    static Issuer start(int port, Path keyFile, String secret, Clock clock)
            throws IOException, GeneralSecurityException {
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("the client's secret is empty");
        }
        SigningKey key = SigningKey.keptIn(keyFile);
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Issuer issuer = new Issuer(server, key, secret, clock);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", issuer::answer);
        server.start();
        return issuer;
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> read(exchange, discovery());
                case "/jwks" -> read(exchange, key.keySet());
                case "/token" -> token(exchange);
                default -> send(exchange, 404, "{\"error\":\"not_found\"}");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The issuer could not answer", e);
            throw e;
        }
    }

    private String discovery() {
        return """
        {"issuer":"%1$s","token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
         "grant_types_supported":["client_credentials"],"response_types_supported":[],
         "token_endpoint_auth_methods_supported":["client_secret_basic","client_secret_post"],
         "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
        """
                .formatted(address);
    }

    private void read(HttpExchange exchange, String json) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> send(exchange, 200, json);
            default -> refuseMethod(exchange, "GET, HEAD");
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            refuseMethod(exchange, "POST");
            return;
        }
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        try {
            Form form = Form.parse(body(exchange));
            authenticate(exchange.getRequestHeaders(), form);
            String grant = form.one("grant_type").orElse("");
            if (!grant.equals("client_credentials")) {
                throw new RequestRefused(
                        400, "unsupported_grant_type", "only client_credentials is offered");
            }
            send(
                    exchange,
                    200,
                    "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                            .formatted(mint.mint(form), TokenMint.LIFETIME.toSeconds()));
        } catch (RequestRefused refused) {
            if (refused.status() == 401) {
                exchange.getResponseHeaders()
                        .set("WWW-Authenticate", "Basic realm=\"zantartip-local\"");
            }
            send(exchange, refused.status(), refused.json());
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] bytes = in.readNBytes(LARGEST_FORM + 1);
            if (bytes.length > LARGEST_FORM) {
                throw new RequestRefused(413, "invalid_request", "the form is too large");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private void authenticate(Headers headers, Form form) {
        boolean known =
                basic(headers)
                        .map(this::isOurClient)
                        .orElseGet(() ->
                                isOurClient(
                                        form.one("client_id").orElse("")
                                                + ":"
                                                + form.one("client_secret").orElse("")));
        if (!known) {
            throw new RequestRefused(
                    401, "invalid_client", "the client or its secret is not known here");
        }
    }

    private static Optional<String> basic(Headers headers) {
        return Optional.ofNullable(headers.getFirst("Authorization"))
                .filter(value -> value.regionMatches(true, 0, "Basic ", 0, 6))
                .map(value -> {
                    try {
                        byte[] decoded = Base64.getDecoder().decode(value.substring(6).strip());
                        return new String(decoded, StandardCharsets.UTF_8);
                    } catch (IllegalArgumentException e) {
                        return "";
                    }
                });
    }

    /// Takes as long for a wrong secret as for the right one.
    private boolean isOurClient(String given) {
        return MessageDigest.isEqual(idAndSecret, given.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuseMethod(HttpExchange exchange, String allowed) throws IOException {
        exchange.getResponseHeaders().set("Allow", allowed);
        send(exchange, 405, "{\"error\":\"method_not_allowed\"}");
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
