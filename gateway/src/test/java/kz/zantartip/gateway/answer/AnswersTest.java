package kz.zantartip.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zantartip.gateway.Answer;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.GuardedProfile;
import kz.zantartip.gateway.Wire;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is true of every answer, whoever made it.
@GatewayTest
@TestProfile(GuardedProfile.class)
class AnswersTest {

    private static final AtomicInteger CALLERS = new AtomicInteger();

    private static final Map<String, String> CODES =
            Map.of(
                    "GET /nothing", "not-found",
                    "GET /api/v1/nothing", "not-found",
                    "GET /api//v1", "strange-path",
                    "GET /api/v1/measures?a=%zz", "malformed-request",
                    "TRACE /api/v1/measures", "method-not-allowed",
                    "GET /api/v1/events", "unavailable",
                    "GET /api/v1/measures/nonsense", "bad-gateway",
                    "GET /api/v1/measures/silence", "gateway-timeout");

    private final Wire wire;

    AnswersTest(Wire wire) {
        this.wire = wire;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /openapi.json",
                "GET /problems/not-found",
                "GET /health",
                "GET /nothing",
                "GET /q/metrics",
                "GET /api//v1",
                "GET /api/v1/nothing",
                "GET /api/v1/measures/chatty",
                "GET /api/v1/measures/nothing",
                "GET /api/v1/measures/unchanged",
                "HEAD /api/v1/measures/head",
                "GET /api/v1/events",
                "GET /api/v1/measures/nonsense",
                "OPTIONS /api/v1/measures/nothing",
                "DELETE /openapi.json",
                "TRACE /api/v1/measures",
                "PROPFIND /api/v1/measures",
                "BREW /api/v1/measures",
            })
    void eachSaysOnceWhatABrowserMustNotDoAndWhichVersionThisIs(String call) throws IOException {
        Answer answer = call(call);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(answer.header("API-Version"))
                .isEqualTo(
                        ConfigProvider.getConfig().getValue("zantartip.api-version", String.class));
        assertThat(answer.header("RateLimit")).isNotNull();
        assertThat(answer.header("RateLimit-Policy")).isNotNull();
        assertThat(answer.header("Server")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE /openapi.json",
                "TRACE /api/v1/measures",
                "PROPFIND /api/v1/measures",
                "BREW /",
                "get /"
            })
    void aMethodThatNothingHasIsRefusedWithThoseThatThereAre(String call) throws IOException {
        Answer answer = call(call);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.code()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow"))
                .isEqualTo("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, kk",
        "ru, ru",
        "en, en",
        "fr, kk",
        "'fr, ru;q=0.5', ru",
        "'en-GB, ru;q=0.9', en",
        "'*', kk"
    })
    void refusalsAreToldInTheLanguageAskedForUnderTheSameCode(String asked, String told)
            throws IOException {
        for (Map.Entry<String, String> refused : CODES.entrySet()) {
            Answer answer = call(refused.getKey(), "Accept-Language: " + asked);

            assertThat(answer.code()).as(refused.getKey()).isEqualTo(refused.getValue());
            assertThat(answer.header("Content-Language")).as(refused.getKey()).isEqualTo(told);
            assertThat(String.join(", ", answer.all("Vary")))
                    .as(refused.getKey())
                    .contains("Accept-Language");
            assertThat(answer.header("Cache-Control")).as(refused.getKey()).isEqualTo("no-store");
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, kk", "ru, ru", "en, en", "fr, kk"})
    void soAreThePagesOfProblems(String asked, String told) throws IOException {
        Answer answer = call("GET /problems/not-found", "Accept-Language: " + asked);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Language")).isEqualTo(told);
        assertThat(answer.header("Vary")).contains("Accept-Language");
    }

    private Answer call(String call, String... headers) throws IOException {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 1);
        int caller = CALLERS.incrementAndGet();
        all[headers.length] = "X-Forwarded-For: 192.0.%d.%d".formatted(caller / 250, caller % 250);
        return wire.call(call.split(" ")[0], call.split(" ")[1], all);
    }
}
