package kz.zantartip.chassis.testing.note;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.PostgresResource;
import kz.zantartip.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

/// The service has started while nobody gave it the keys of the tokens.
@QuarkusTest
@TestProfile(ProviderAwayTest.Away.class)
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ProviderAwayTest {

    public static class Away implements QuarkusTestProfile {

        /// The address of a port that is never open.
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", "http://127.0.0.1:1",
                    "quarkus.oidc.jwks-path", "http://127.0.0.1:1/jwks");
        }
    }

    @Test
    void openDataIsServedAndATokenIsNeitherBelievedNorCalledBad() {
        given().get("/api/v1/changes").then().statusCode(200);
        isProblem(
                        given().auth()
                                .oauth2(Tokens.of(Role.ADMIN).token())
                                .get("/api/v1/changes")
                                .then(),
                        503,
                        "unavailable")
                .header("Retry-After", equalTo("5"))
                .header("WWW-Authenticate", nullValue());
    }
}
