package kz.zantartip.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.zantartip.gateway.Answer;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.GuardedProfile;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
@TestProfile(GuardedProfile.class)
class CrossOriginTest {

    private static final AtomicInteger CALLERS = new AtomicInteger();
    private static final String MEASURES = "/api/v1/measures/open-hearted";
    private static final String PAGE = "Origin: " + GuardedProfile.PAGE;

    private final Wire wire;

    CrossOriginTest(Wire wire) {
        this.wire = wire;
    }

    @Test
    void aPageThatIsConfiguredMayReadAnAnswerAndItsHeaders() throws IOException {
        Answer answer = call("GET", MEASURES, PAGE);

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(GuardedProfile.PAGE);
        assertThat(answer.header("Access-Control-Expose-Headers").split(", "))
                .contains(
                        "ETag",
                        "Location",
                        "Link",
                        "RateLimit",
                        "RateLimit-Policy",
                        "Retry-After",
                        "Idempotent-Replayed",
                        "API-Version",
                        "Content-Language",
                        "Content-Disposition",
                        "Deprecation",
                        "Sunset",
                        "traceparent",
                        "Repr-Digest");
        assertThat(answer.header("Vary")).isEqualTo("Accept, Accept-Language, Origin");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "https://portal.example.evil",
                "http://portal.example",
                "https://PORTAL.example",
                "https://portal.example:8443",
                "https://portal.example/",
                "*"
            })
    void anyOtherPageMayNotAndNoCacheIsDeceived(String origin) throws IOException {
        Answer answer = call("GET", MEASURES, "Origin: " + origin);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain("Access-Control-", "access-control-");
        assertThat(answer.header("Vary")).isEqualTo("Accept, Accept-Language, Origin");
    }

    @Test
    void twoOriginsAreNone() throws IOException {
        assertThat(call("GET", MEASURES, PAGE, PAGE).header("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void aBrowserThatAsksBeforehandLearnsWhatItMaySend() throws IOException {
        Answer answer = preflight(MEASURES, PAGE);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(GuardedProfile.PAGE);
        assertThat(answer.header("Access-Control-Allow-Methods").split(", "))
                .contains("GET", "POST", "PUT", "PATCH", "DELETE");
        assertThat(answer.header("Access-Control-Allow-Headers").split(", "))
                .contains(
                        "Authorization",
                        "Content-Type",
                        "If-Match",
                        "If-None-Match",
                        "Idempotency-Key",
                        "Booking-Secret",
                        "Booking-Reference",
                        "Registration-Secret",
                        "Accept-Language",
                        "traceparent",
                        "Last-Event-ID");
        assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("7200");
        assertThat(answer.header("Vary")).isEqualTo("Origin");
    }

    @Test
    void aStrangersPageLearnsNothingBeforehand() throws IOException {
        Answer answer = preflight(MEASURES, "Origin: https://elsewhere.example");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.text()).doesNotContain("Access-Control-", "access-control-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/api/v1/openapi.json", "/problems/not-found"})
    void theContractMayBeReadFromAnyPage(String path) throws IOException {
        Answer answer = call("GET", path, "Origin: https://elsewhere.example");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag");
        assertThat(preflight(path, "Origin: https://elsewhere.example"))
                .matches(before ->
                        before.header("Access-Control-Allow-Methods").equals("GET, HEAD"));
    }

    @Test
    void aRefusalOfTheGatewayMayBeReadToo() throws IOException {
        Answer answer = call("GET", "/api/v1/nothing", PAGE);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(GuardedProfile.PAGE);
        assertThat(answer.header("Vary")).contains("Accept-Language").endsWith(", Origin");
    }

    @Test
    void whatIsAskedWithoutABrowserGoesToTheService() throws IOException {
        Answer answer = call("OPTIONS", "/api/v1/measures/open-hearted");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("RateLimit")).startsWith("\"default\"");
    }

    private Answer preflight(String path, String origin) throws IOException {
        return call(
                "OPTIONS",
                path,
                origin,
                "Access-Control-Request-Method: PATCH",
                "Access-Control-Request-Headers: authorization, if-match");
    }

    private Answer call(String method, String path, String... headers) throws IOException {
        String address = "X-Forwarded-For: 198.51.100." + CALLERS.incrementAndGet();
        return wire.call(
                method,
                path,
                Stream.concat(Stream.of(headers), Stream.of(address)).toArray(String[]::new));
    }
}
