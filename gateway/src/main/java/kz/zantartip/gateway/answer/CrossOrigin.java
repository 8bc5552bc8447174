package kz.zantartip.gateway.answer;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zantartip.gateway.route.GatewayConfig;

/// Tells browsers which web pages may read an answer (the Fetch standard, CORS). The contract may be read from any page, all
/// else from the pages of the configured origins. A page never acts with what the browser keeps for us: there are no
/// cookies, and the mode of credentials is not offered.
@Singleton
public class CrossOrigin {

    private static final String SETTING = "ZT_CORS_ORIGINS";
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.\\[\\]:-]+");

    private static final Pattern OPEN =
            Pattern.compile(
                    "/(openapi|asyncapi)\\.(json|yaml)|/api/v1/(openapi\\.json|problem-codes)|/problems/.*|/\\.well-known/.*");

    private static final CharSequence EXPOSED =
            HttpHeaders.createOptimized(
                    "ETag, Location, Link, RateLimit, RateLimit-Policy, Retry-After, Idempotent-Replayed,"
                            + " API-Version, Content-Language, Content-Disposition, Deprecation, Sunset, traceparent,"
                            + " Repr-Digest, WWW-Authenticate, Allow");

    private static final CharSequence SENT =
            HttpHeaders.createOptimized(
                    "Accept, Accept-Language, Authorization, Content-Type, If-Match, If-None-Match,"
                            + " Idempotency-Key, Booking-Secret, Booking-Reference, Registration-Secret,"
                            + " traceparent, tracestate, Last-Event-ID");

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final String ALLOW_METHODS = "Access-Control-Allow-Methods";
    private static final String ALLOW_HEADERS = "Access-Control-Allow-Headers";
    private static final String EXPOSE_HEADERS = "Access-Control-Expose-Headers";
    private static final String MAX_AGE = "Access-Control-Max-Age";

    private static final List<String> SAID_BY_US =
            List.of(
                    ALLOW_ORIGIN,
                    ALLOW_METHODS,
                    ALLOW_HEADERS,
                    EXPOSE_HEADERS,
                    MAX_AGE,
                    "Access-Control-Allow-Credentials");

    private final Set<String> origins;
    private final String maxAge;

    CrossOrigin(GatewayConfig config) {
        origins = config.crossOrigin().origins().orElse(Set.of());
        maxAge = String.valueOf(config.crossOrigin().maxAge().toSeconds());
        origins.forEach(CrossOrigin::refuseNonsense);
    }

    private static void refuseNonsense(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalStateException(
                    "%s: \"%s\" is not an origin, such as https://portal.example"
                            .formatted(SETTING, origin));
        }
    }

    /// Whether a browser asks beforehand what a page may send.
    public static boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /// The same for every path of ours: whether there is something, and who may use it, the call itself will tell.
    public void answerPreflight(HttpServerRequest request) {
        HttpServerResponse response = request.response().setStatusCode(204);
        if (mayRead(request)) {
            response.putHeader(
                            ALLOW_METHODS,
                            isOpen(request) ? "GET, HEAD" : "GET, HEAD, POST, PUT, PATCH, DELETE")
                    .putHeader(ALLOW_HEADERS, SENT)
                    .putHeader(MAX_AGE, maxAge);
        }
        response.end();
    }

    /// To be called when all else is in the head: it adds to `Vary`.
    void putOn(HttpServerRequest request) {
        MultiMap answer = request.response().headers();
        if (isOpen(request)) {
            answer.set(ALLOW_ORIGIN, "*");
        } else if (origins.isEmpty()) {
            return;
        } else {
            vary(answer);
            if (!mayRead(request)) {
                return;
            }
            answer.set(ALLOW_ORIGIN, request.getHeader(HttpHeaders.ORIGIN));
        }
        answer.set(EXPOSE_HEADERS, EXPOSED);
    }

    static void dropFrom(MultiMap answer) {
        SAID_BY_US.forEach(answer::remove);
    }

    /// The answer differs by origin, also to one that may not read it: a cache must not give it to another.
    private static void vary(MultiMap answer) {
        List<String> said = answer.getAll(HttpHeaders.VARY);
        String before = String.join(", ", said);
        answer.set(HttpHeaders.VARY, before.isEmpty() ? "Origin" : before + ", Origin");
    }

    private boolean mayRead(HttpServerRequest request) {
        List<String> origin = request.headers().getAll(HttpHeaders.ORIGIN);
        return isOpen(request) || origin.size() == 1 && origins.contains(origin.getFirst());
    }

    private static boolean isOpen(HttpServerRequest request) {
        String path = request.path();
        return path != null && OPEN.matcher(path).matches();
    }
}
