package kz.zantartip.chassis.testing.note;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.BadToken;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.OddToken;
import kz.zantartip.chassis.testing.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@HouseTest
class TokensTest {

    private static final String INVALID = "Bearer error=\"invalid_token\"";
    private static final String OPEN = "/api/v1/changes";

    static Stream<BadToken> badTokens() {
        return BadToken.all(provider() + "/elsewhere");
    }

    static Stream<OddToken> oddTokens() {
        return OddToken.all();
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsRefusedEvenWhereNoneIsNeeded(BadToken bad) {
        Response open = given().header("Authorization", "Bearer " + bad.text()).get(OPEN);
        Response writing =
                given().header("Authorization", "Bearer " + bad.text())
                        .contentType("application/json")
                        .body("{\"text\": \"a\"}")
                        .post("/api/v1/notes");

        isRefused(open, INVALID);
        isRefused(writing, INVALID);
        assertThat(open.asString()).doesNotContain(bad.text());
        assertThat(timesAsked("/elsewhere")).isZero();
    }

    @ParameterizedTest
    @MethodSource("oddTokens")
    void anAccessTokenOfAnyProviderIsGood(OddToken odd) {
        given().header("Authorization", "Bearer " + odd.text())
                .contentType("application/json")
                .body("{\"text\": \"a\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void whereATokenIsNeededAndNoneIsSentTheSchemeIsNamed() {
        Response none = given().contentType("application/json").body("{}").post("/api/v1/notes");
        Response inTheQuery =
                given().queryParam("access_token", Tokens.of(Role.COORDINATOR).token())
                        .contentType("application/json")
                        .body("{\"text\": \"a\"}")
                        .post("/api/v1/notes");
        Response ofAnotherScheme = given().header("Authorization", "Basic YTpi").get(OPEN);

        isRefused(none, "Bearer");
        isRefused(inTheQuery, "Bearer");
        isRefused(ofAnotherScheme, "Bearer");
    }

    @Test
    void oneOfTwoTokensIsNotChosen() {
        Header good = new Header("Authorization", "Bearer " + Tokens.of(Role.ADMIN).token());

        isRefused(given().headers(new Headers(List.of(good, good))).get(OPEN), INVALID);
    }

    @Test
    void inventedNamesOfKeysDoNotMakeUsAskTheProviderEachTime() {
        BadToken unknown =
                badTokens().filter(bad -> bad.why().contains("unknown name")).findFirst().get();
        given().auth().oauth2(Tokens.of(Role.ADMIN).token()).get(OPEN).then().statusCode(200);
        int before = timesAsked("/jwks");

        for (int i = 0; i < 20; i++) {
            given().auth().oauth2(unknown.text()).get(OPEN).then().statusCode(401);
        }

        assertThat(timesAsked("/jwks")).isLessThanOrEqualTo(before + 1);
    }

    private static void isRefused(Response answer, String challenge) {
        isProblem(answer.then(), 401, "unauthenticated")
                .header("WWW-Authenticate", equalTo(challenge))
                .header("Cache-Control", equalTo("no-store"));
    }

    private static int timesAsked(String path) {
        return Integer.parseInt(given().get(provider() + "/asked" + path).asString());
    }

    private static String provider() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }
}
