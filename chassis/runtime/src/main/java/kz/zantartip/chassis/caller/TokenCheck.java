package kz.zantartip.chassis.caller;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Verifies a token wherever one is sent, on open operations too: a caller whose token has run out learns it at once and is not
/// taken for nobody. Before anything else looks at the request, so that whatever a token makes the library stumble over is told here.
@ApplicationScoped
class TokenCheck {

    private final CurrentIdentityAssociation identity;

    TokenCheck(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @ServerRequestFilter(preMatching = true)
    Uni<Void> verify(ContainerRequestContext request) {
        return switch (Bearer.of(request.getHeaders().get(HttpHeaders.AUTHORIZATION))) {
            case Bearer.None _ -> Uni.createFrom().voidItem();
            case Bearer.Token _ ->
                    identity.getDeferredIdentity()
                            .onFailure(TokenCheck::isOfTheToken)
                            .transform(AuthenticationFailedException::new)
                            .replaceWithVoid();
            case Bearer.Unusable _ -> Uni.createFrom().failure(new AuthenticationFailedException());
        };
    }

    /// Whoever sends a token that the library stumbles over has not been identified; only the provider's absence is not
    /// his doing.
    private static boolean isOfTheToken(Throwable failure) {
        return !(failure instanceof OIDCException || failure instanceof SecurityException);
    }
}
