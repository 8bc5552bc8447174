package kz.zantartip.gateway.guard;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/// Refuses methods that no operation has, `TRACE` and `CONNECT` among them, before any service sees them.
public final class MethodGate {

    /// For the `Allow` of the refusal.
    public static final String ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private static final Set<HttpMethod> METHODS =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE,
                    HttpMethod.OPTIONS);

    private MethodGate() {}

    public static boolean admits(HttpMethod method) {
        return METHODS.contains(method);
    }
}
