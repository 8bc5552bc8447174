package kz.zantartip.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.Map;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.PostgresResource;
import kz.zantartip.chassis.testing.Tokens;
import kz.zantartip.gateway.Answer;
import kz.zantartip.gateway.Upstreams;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;

/// The gateway has started while nobody gave it the keys of the tokens.
@QuarkusTest
@TestProfile(ProviderAwayTest.Away.class)
@WithTestResource(value = Upstreams.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ProviderAwayTest {

    private final Wire wire;

    ProviderAwayTest(Wire wire) {
        this.wire = wire;
    }

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
    void openDataIsServedAndATokenIsNeitherBelievedNorCalledBad() throws IOException {
        Answer open = wire.call("GET", "/api/v1/measures/name");
        Answer withToken =
                wire.call(
                        "GET",
                        "/api/v1/measures/name",
                        "Authorization: Bearer " + Tokens.of(Role.ADMIN).token());

        assertThat(open.status()).isEqualTo(200);
        assertThat(withToken.status()).isEqualTo(503);
        assertThat(withToken.code()).isEqualTo("unavailable");
        assertThat(withToken.header("Retry-After")).isEqualTo("5");
        assertThat(withToken.header("WWW-Authenticate")).isNull();
    }
}
