package kz.zantartip.chassis.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses a body that does not say what it is; the framework would take it for what the resource wants.
@ApplicationScoped
class TypedBodies {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        boolean hasBody =
                request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
        if (hasBody && request.getHeaderString("Content-Type") == null) {
            throw new NotSupportedException();
        }
    }
}
