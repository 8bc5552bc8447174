package kz.zantartip.chassis.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Verifies a token wherever one is sent, on open operations too: a caller whose token has run out learns it at once and is not
/// taken for nobody.
@ApplicationScoped
class TokenCheck {

    private final CurrentIdentityAssociation identity;

    TokenCheck(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @ServerRequestFilter(priority = jakarta.ws.rs.Priorities.AUTHENTICATION)
    Uni<Void> verify(ContainerRequestContext request) {
        String sent = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (sent == null) {
            return Uni.createFrom().voidItem();
        }
        return sent.matches("(?i)bearer +\\S.*")
                ? identity.getDeferredIdentity().replaceWithVoid()
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }
}
