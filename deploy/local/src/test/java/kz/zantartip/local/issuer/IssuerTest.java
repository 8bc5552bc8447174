package kz.zantartip.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {

    private static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");
    private static final String SECRET = "0123456789abcdef";

    /// One key for all tests: making one takes longer than all else here.
    @TempDir static Path folder;

    private Issuer issuer;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws Exception {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        issuer = Issuer.start(0, folder.resolve("key"), SECRET, clock);
    }

    @AfterEach
    void stop() {
        issuer.close();
        http.close();
    }

    @Test
    void aTokenSaysWhatWasAskedForAndTheKeySetVerifiesIt() throws Exception {
        String form =
                "grant_type=client_credentials&role=agency&role=lawyer&agency=LEB&region=75"
                        + "&lawyer=L-1&points=p1,%20p2&subject=%D0%90%D0%B9%D0%B3%D2%AF%D0%BB";

        HttpResponse<String> answer = ask(form, "local", SECRET);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        JwtClaims claims = verified(tokenIn(answer));
        assertThat(claims.getSubject()).isEqualTo("Айгүл");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("agency", "lawyer");
        assertThat(claims.getStringClaimValue("agency")).isEqualTo("LEB");
        assertThat(claims.getStringClaimValue("region")).isEqualTo("75");
        assertThat(claims.getStringClaimValue("lawyer")).isEqualTo("L-1");
        assertThat(claims.getStringListClaimValue("points")).containsExactly("p1", "p2");
        assertThat(claims.getExpirationTime().getValue()).isEqualTo(NOON.getEpochSecond() + 3600);
        assertThat(claims.getJwtId()).isNotBlank();
    }

    @Test
    void theHeaderNamesTheKeyAndTheKindOfToken() throws Exception {
        JsonWebSignature signature = new JsonWebSignature();

        signature.setCompactSerialization(
                tokenIn(ask("grant_type=client_credentials&role=admin", "local", SECRET)));

        assertThat(signature.getHeader("typ")).isEqualTo("at+jwt");
        assertThat(signature.getKeyIdHeaderValue())
                .isEqualTo(keys().getJsonWebKeys().getFirst().getKeyId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcdeX", "0123456789abcdef0", "0123456789abcde"})
    void aWrongSecretGetsNoToken(String wrong) throws Exception {
        HttpResponse<String> answer =
                ask("grant_type=client_credentials&role=admin", "local", wrong);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(answer.body()).contains("invalid_client").doesNotContain("access_token");
    }

    @Test
    void anotherClientGetsNoToken() throws Exception {
        HttpResponse<String> answer =
                ask("grant_type=client_credentials&role=admin", "other", SECRET);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role=admin",
                "grant_type=password&role=admin",
                "grant_type=client_credentials",
                "grant_type=client_credentials&role=emperor",
                "grant_type=client_credentials&role=admin&agency=MOJ&agency=MIA",
                "grant_type=client_credentials&role=%ZZ"
            })
    void aRequestThatIsNotInOrderIsRefused(String form) throws Exception {
        HttpResponse<String> answer = ask(form, "local", SECRET);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonUtil.parseJson(answer.body())).containsKey("error");
    }

    @Test
    void theKeyOutlivesTheProcess() throws Exception {
        String token = tokenIn(ask("grant_type=client_credentials&role=admin", "local", SECRET));
        int port = URI.create(issuer.address()).getPort();
        issuer.close();

        issuer = Issuer.start(port, folder.resolve("key"), SECRET, Clock.systemUTC());

        assertThat(verified(token).getStringListClaimValue("groups")).isEqualTo(List.of("admin"));
    }

    @Test
    void theDiscoveryDocumentLeadsToTheKeysAndTheTokens() throws Exception {
        var document = JsonUtil.parseJson(get("/.well-known/openid-configuration").body());

        assertThat(document)
                .containsEntry("issuer", issuer.address())
                .containsEntry("jwks_uri", issuer.address() + "/jwks")
                .containsEntry("token_endpoint", issuer.address() + "/token");
        assertThat(get("/token").statusCode()).isEqualTo(405);
        assertThat(get("/other").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(issuer.address() + path)).build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(String form, String client, String secret) throws Exception {
        byte[] basic = (client + ":" + secret).getBytes(StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(issuer.address() + "/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(basic))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String tokenIn(HttpResponse<String> answer) throws Exception {
        return (String) JsonUtil.parseJson(answer.body()).get("access_token");
    }

    private JsonWebKeySet keys() throws Exception {
        return new JsonWebKeySet(get("/jwks").body());
    }

    private JwtClaims verified(String token) throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKey(keys().getJsonWebKeys().getFirst().getKey())
                .setExpectedIssuer(issuer.address())
                .setExpectedAudience("zantartip")
                .setEvaluationTime(NumericDate.fromSeconds(NOON.getEpochSecond() + 60))
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }
}
