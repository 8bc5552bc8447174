package kz.zantartip.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.BadToken;
import kz.zantartip.chassis.testing.Tokens;
import kz.zantartip.gateway.Answer;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.GuardedProfile;
import kz.zantartip.gateway.Wire;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Five calls a minute without a token, eight with one, two bookings, three holds, four bad tokens.
@GatewayTest
@TestProfile(GuardedProfile.class)
class RateLimitTest {

    private static final String OPEN = "/api/v1/measures/name";

    private final Wire wire;
    private final MovedTime time;

    RateLimitTest(Wire wire, MovedTime time) {
        this.wire = wire;
        this.time = time;
    }

    @Test
    void everyAnswerSaysWhatIsLeftAndWhenThereIsMore() throws IOException {
        Answer first = from("203.0.113.1", "GET", OPEN);
        time.pass(Duration.ofSeconds(20));
        Answer second = from("203.0.113.1", "GET", OPEN);

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"default\";q=5;w=60");
        assertThat(first.header("RateLimit")).isEqualTo("\"default\";r=4;t=60");
        assertThat(second.header("RateLimit")).isEqualTo("\"default\";r=3;t=40");
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.10, GET, /openapi.json, 200",
        "203.0.113.11, GET, /nothing, 404",
        "203.0.113.12, GET, /api/v1/measures/refused, 409",
        "203.0.113.13, GET, /api/v1/events, 503",
        "203.0.113.14, GET, /api//v1, 400",
        "203.0.113.15, TRACE, /api/v1/measures, 405",
        "203.0.113.16, OPTIONS, /api/v1/measures/nothing, 204",
    })
    void answersOfEveryKindDo(String address, String method, String path, int status)
            throws IOException {
        Answer answer = from(address, method, path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("RateLimit")).isEqualTo("\"default\";r=4;t=60");
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"default\";q=5;w=60");
    }

    @Test
    void whoHasUsedUpHisCallsWaitsUntilTheMinuteIsOver() throws IOException {
        callFiveTimes("203.0.113.2");
        time.pass(Duration.ofSeconds(10));

        Answer refused = from("203.0.113.2", "GET", OPEN);
        time.pass(Duration.ofSeconds(Long.parseLong(refused.header("Retry-After"))));
        Answer later = from("203.0.113.2", "GET", OPEN);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("RateLimit")).isEqualTo("\"default\";r=0;t=50");
        assertThat(refused.header("Retry-After")).isEqualTo("50");
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.code()).isEqualTo("too-many-requests");
        assertThat(later.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, kk, Сұрау тым көп",
        "ru, ru, Слишком много запросов",
        "en, en, Too many requests",
        "fr, kk, Сұрау тым көп"
    })
    void theRefusalIsToldInTheLanguageAskedFor(String asked, String told, String title)
            throws IOException {
        String address = "203.0.113.2" + asked.charAt(0) % 10;
        callFiveTimes(address);

        Answer refused = from(address, "GET", OPEN, "Accept-Language: " + asked);

        assertThat(refused.header("Content-Language")).isEqualTo(told);
        assertThat(refused.json().path("title").asText()).isEqualTo(title);
        assertThat(refused.header("Vary")).contains("Accept-Language");
    }

    @Test
    void aTokenHasALimitOfItsOwnWhereverItIsSentFrom() throws IOException {
        String authorization =
                "Authorization: Bearer " + Tokens.of(Role.AGENCY).client("portal").token();

        Answer here = from("203.0.113.3", "GET", OPEN, authorization);
        Answer there = from("203.0.113.4", "GET", OPEN, authorization);
        Answer anotherPerson =
                from(
                        "203.0.113.4",
                        "GET",
                        OPEN,
                        "Authorization: Bearer "
                                + Tokens.of(Role.ADMIN).client("portal").subject("aru").token());
        Answer withoutAClient =
                from(
                        "203.0.113.4",
                        "GET",
                        OPEN,
                        "Authorization: Bearer " + Tokens.of(Role.ADMIN).subject("dana").token());

        assertThat(here.header("RateLimit-Policy")).isEqualTo("\"client\";q=8;w=60");
        assertThat(here.header("RateLimit")).startsWith("\"client\";r=7;");
        assertThat(there.header("RateLimit")).startsWith("\"client\";r=6;");
        assertThat(anotherPerson.header("RateLimit")).startsWith("\"client\";r=5;");
        assertThat(withoutAClient.header("RateLimit")).startsWith("\"client\";r=7;");
        assertThat(from("203.0.113.4", "GET", OPEN).header("RateLimit"))
                .startsWith("\"default\";r=4;");
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.5, /api/v1/bookings, bookings, 2",
        "203.0.113.6, /api/v1/slot-holds, holds, 3"
    })
    void holdsAndBookingsAreFewerAndBothLimitsAreNamed(
            String address, String path, String word, int figure) throws IOException {
        Answer first = from(address, "POST", path);
        for (int i = 1; i < figure; i++) {
            from(address, "POST", path);
        }
        Answer oneTooMany = from(address, "POST", path);

        assertThat(first.header("RateLimit-Policy"))
                .isEqualTo("\"default\";q=5;w=60, \"%s\";q=%d;w=60".formatted(word, figure));
        assertThat(first.header("RateLimit"))
                .isEqualTo("\"default\";r=4;t=60, \"%s\";r=%d;t=60".formatted(word, figure - 1));
        assertThat(oneTooMany.status()).isEqualTo(429);
        assertThat(from(address, "GET", path).status()).isEqualTo(200);
    }

    @Test
    void aNetworkOfIpv6IsOneCaller() throws IOException {
        from("2001:db8:0:1::1", "GET", OPEN);

        assertThat(from("2001:db8:0:1:ffff::2", "GET", OPEN).header("RateLimit"))
                .startsWith("\"default\";r=3;");
        assertThat(from("2001:db8:0:2::1", "GET", OPEN).header("RateLimit"))
                .startsWith("\"default\";r=4;");
    }

    @Test
    void whoTriesTokensIsSoonNotListenedTo() throws IOException {
        List<BadToken> bad = BadToken.all("http://localhost/elsewhere").limit(4).toList();
        for (BadToken token : bad) {
            Answer answer =
                    from("203.0.113.7", "GET", OPEN, "Authorization: Bearer " + token.text());
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"tokens\";q=4;w=60");
        }
        String good = "Authorization: Bearer " + Tokens.of(Role.ADMIN).subject("eva").token();

        assertThat(from("203.0.113.7", "GET", OPEN, good).status()).isEqualTo(429);
        assertThat(from("203.0.113.8", "GET", OPEN, good).status()).isEqualTo(200);
        assertThat(from("203.0.113.7", "GET", OPEN, good).status()).isEqualTo(200);
        assertThat(from("203.0.113.7", "GET", OPEN).status()).isEqualTo(200);
    }

    @Test
    void ofManyAtOnceAsManyAreServedAsTheFigureSays() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest call =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + wire.port() + OPEN))
                            .header("X-Forwarded-For", "203.0.113.9")
                            .build();
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                answers.add(
                        client.sendAsync(call, BodyHandlers.discarding())
                                .thenApply(answer -> answer.statusCode()));
            }

            assertThat(answers).extracting(CompletableFuture::join).containsOnly(200, 429);
            assertThat(answers).filteredOn(answer -> answer.join() == 200).hasSize(5);
        }
    }

    @Test
    void thePortForOperatorsHasNoLimits() throws Exception {
        int port =
                ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        HttpRequest live =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/live"))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 10; i++) {
                var answer = client.send(live, BodyHandlers.discarding());
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("RateLimit")).isEmpty();
            }
        }
    }

    private void callFiveTimes(String address) throws IOException {
        for (int i = 0; i < 5; i++) {
            assertThat(from(address, "GET", OPEN).status()).isEqualTo(200);
        }
    }

    private Answer from(String address, String method, String path, String... headers)
            throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("X-Forwarded-For: " + address);
        return wire.call(method, path, all.toArray(String[]::new));
    }
}
