package kz.zantartip.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zantartip.chassis.caller.Bearer;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.BadToken;
import kz.zantartip.chassis.testing.OddToken;
import kz.zantartip.chassis.testing.Tokens;
import kz.zantartip.gateway.Answer;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@GatewayTest
class TokenGateTest {

    private static final String INVALID = "Bearer error=\"invalid_token\"";
    private static final String ECHO = "/api/v1/measures/echo";

    private final Wire wire;
    private final TokenGate gate;

    TokenGateTest(Wire wire, TokenGate gate) {
        this.wire = wire;
        this.gate = gate;
    }

    static Stream<BadToken> badTokens() {
        return BadToken.all("http://localhost/elsewhere");
    }

    static Stream<OddToken> oddTokens() {
        return OddToken.all();
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsRefusedBeforeAnyServiceSeesIt(BadToken bad) throws IOException {
        Answer answer = wire.call("GET", ECHO, "Authorization: Bearer " + bad.text());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo(INVALID);
        assertThat(answer.code()).isEqualTo("unauthenticated");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.text()).doesNotContain(bad.text());
    }

    @ParameterizedTest
    @MethodSource("oddTokens")
    void anAccessTokenOfAnyProviderGoesThroughUntouched(OddToken odd) throws IOException {
        Answer answer = wire.call("GET", ECHO, "Authorization: Bearer " + odd.text());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Authorization: Bearer " + odd.text() + "\r\n");
    }

    @Test
    void aTokenIsVerifiedOnceAndThenKnown() throws IOException {
        String token = Tokens.of(Role.AGENCY).client("portal").subject("known once").token();
        Bearer bearer = new Bearer.Token(token);
        Optional<Verdict> before = gate.atOnce(bearer);

        wire.call("GET", ECHO, "Authorization: Bearer " + token);

        assertThat(before).isEmpty();
        assertThat(gate.atOnce(bearer))
                .get()
                .isInstanceOfSatisfying(
                        Verdict.Known.class,
                        known -> assertThat(known.client()).isEqualTo("portal"));
    }

    @Test
    void theBodyOfACallWaitsForItsToken() throws IOException {
        String body = "a".repeat(200_000);

        Answer answer =
                new Answer(
                        wire.send(
                                "POST /api/v1/measures/count HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nContent-Length: "
                                        + body.length()
                                        + "\r\nAuthorization: Bearer "
                                        + Tokens.of(Role.AGENCY).subject("one with a body").token()
                                        + "\r\n\r\n"
                                        + body));

        assertThat(answer.body()).isEqualTo("200000");
    }

    @Test
    void twoTokensAreNone() throws IOException {
        String good = "Authorization: Bearer " + Tokens.of(Role.ADMIN).token();

        Answer answer = wire.call("GET", ECHO, good, good);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo(INVALID);
    }

    @Test
    void anotherSchemeIsToldWhichOneIsUsed() throws IOException {
        Answer answer = wire.call("GET", ECHO, "Authorization: Basic YTpi");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void aTokenInTheAddressIsNotOne() throws IOException {
        Answer answer = wire.call("GET", ECHO + "?access_token=not.a.token");

        assertThat(answer.status()).isEqualTo(200);
    }
}
