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

    /// A claim that is there counts as one: what is not a list is a list of one, and an empty list names nothing.
    private static List<String> texts(Object claim) {
        return switch (claim) {
            case null -> null;
            case Collection<?> several -> several.stream().map(CurrentCaller::text).toList();
            default -> List.of(text(claim));
        };
    }
}
