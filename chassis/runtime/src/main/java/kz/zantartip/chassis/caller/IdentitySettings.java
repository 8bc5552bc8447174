package kz.zantartip.chassis.caller;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Refuses to start with a setting under which tokens of anybody, or for anybody, would be good.
@ApplicationScoped
class IdentitySettings {

    private final String issuer;
    private final List<String> audience;

    IdentitySettings(
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer,
            @ConfigProperty(name = "quarkus.oidc.token.audience") List<String> audience) {
        this.issuer = issuer;
        this.audience = audience;
    }

    void check(@Observes StartupEvent started) {
        refuseAny("ZT_OIDC_ISSUER", List.of(issuer));
        refuseAny("ZT_OIDC_AUDIENCE", audience);
    }

    static void refuseAny(String setting, List<String> values) {
        if (values.contains("any")) {
            throw new IllegalStateException(
                    setting + " must name whom it means: \"any\" switches the check off");
        }
    }
}
