package kz.zantartip.chassis.caller;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// The caller of the request that is being answered.
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// Nobody where the request bears no token.
    public Caller get() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.NOBODY;
        }
        return new Caller(
                token.getSubject(),
                Set.copyOf(identity.getRoles()),
                text(token.getClaim("agency")),
                text(token.getClaim("region")),
                text(token.getClaim("lawyer")),
                texts(token.getClaim("points")));
    }

    /// The program that the token was given to: its `client_id` (RFC 9068), else `azp`; null where the token names none.
    public String client() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return null;
        }
        String named = text(token.getClaim("client_id"));
        return named == null ? text(token.getClaim("azp")) : named;
    }

    /// The caller, or the system itself outside any request.
    public Caller orSystem() {
        return Arc.container().requestContext().isActive() ? get() : Caller.SYSTEM;
    }

    private static String text(Object claim) {
        return switch (claim) {
            case null -> null;
            case JsonString text -> text.getString();
            default -> claim.toString();
        };
    }

    /// A claim that is there counts as one: what is not a list is a list of one. A list of nothing, or of
    /// blanks, names nothing: it is not the same as no claim.
    private static List<String> texts(Object claim) {
        return switch (claim) {
            case null -> null;
            case Collection<?> several ->
                    several.stream()
                            .map(CurrentCaller::text)
                            .filter(text -> text != null && !text.isBlank())
                            .toList();
            default -> text(claim).isBlank() ? List.of() : List.of(text(claim));
        };
    }
}
