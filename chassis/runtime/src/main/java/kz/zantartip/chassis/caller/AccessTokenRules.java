package kz.zantartip.chassis.caller;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.jwx.JsonWebStructure;

/// What a token must be besides signed, meant for us and in time, which quarkus-oidc sees to: an access token, and not a
/// token of another kind by the same provider (RFC 9068, 2.1; RFC 8725, 3.11), nor one from the future. The gateway and
/// every service hold to it.
///
/// The answers are for the log of those who look for a mistake; no caller reads them, and no value of a token is in them.
@Unremovable
@ApplicationScoped
class AccessTokenRules implements Validator {

    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    /// How Keycloak calls an access token inside; its other tokens say `ID`, `Refresh`, `Offline`, `Logout`, `DPoP`.
    private static final String BEARER = "bearer";

    /// They tie a token to one login (OpenID Connect Core, 2 and 3.3.2.11) and stand in an ID token only.
    private static final Set<String> OF_ID_TOKENS = Set.of("nonce", "at_hash", "c_hash", "s_hash");

    private final int leeway;

    AccessTokenRules(@ConfigProperty(name = "zantartip.identity.leeway") int leeway) {
        this.leeway = leeway;
    }

    @Override
    public String validate(JwtContext token) throws MalformedClaimException {
        JwtClaims claims = token.getJwtClaims();
        if (!token.getJoseObjects().stream().allMatch(AccessTokenRules::isAccessToken)) {
            return "the header says that it is no access token";
        }
        Object type = claims.getClaimValue("typ");
        if (type != null && !BEARER.equals(String.valueOf(type).toLowerCase(Locale.ROOT))) {
            return "the claims say that it is no access token";
        }
        if (OF_ID_TOKENS.stream().anyMatch(claims::hasClaim)) {
            return "it has claims of an ID token";
        }
        return isFromTheFuture(claims.getIssuedAt()) ? "it was issued in the future" : null;
    }

    private static boolean isAccessToken(JsonWebStructure part) {
        String type = part.getHeader("typ");
        return type == null || TYPES.contains(type.toLowerCase(Locale.ROOT));
    }

    private boolean isFromTheFuture(NumericDate issued) {
        NumericDate latest = NumericDate.now();
        latest.addSeconds(leeway);
        return issued != null && issued.isAfter(latest);
    }
}
