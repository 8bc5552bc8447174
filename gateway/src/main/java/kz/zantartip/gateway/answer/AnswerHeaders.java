package kz.zantartip.gateway.answer;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.zantartip.gateway.route.GatewayConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What every answer that leaves the gateway says, whoever made it. A service's own words on these matters are dropped:
/// two values of one such header are worse than none.
@Singleton
public class AnswerHeaders {

    /// For answers that no browser shall run, frame or read scripts from; a page sets its own.
    private static final String NOTHING_MAY_LOAD = "default-src 'none'; frame-ancestors 'none'";

    private final Map<CharSequence, CharSequence> headers = new LinkedHashMap<>();
    private final CrossOrigin crossOrigin;

    AnswerHeaders(
            @ConfigProperty(name = "zantartip.api-version") String apiVersion,
            GatewayConfig config,
            CrossOrigin crossOrigin) {
        this.crossOrigin = crossOrigin;
        add("API-Version", apiVersion);
        add("X-Content-Type-Options", "nosniff");
        add("X-Frame-Options", "DENY");
        add("Referrer-Policy", "no-referrer");
        add("Content-Security-Policy", NOTHING_MAY_LOAD);
        config.entrance().hsts().ifPresent(hsts -> add("Strict-Transport-Security", hsts));
    }

    private void add(String name, String value) {
        headers.put(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
    }

    /// When all else is in the head: what it says of these matters already, a page of ours has said itself.
    public void completeAtTheEnd(HttpServerRequest request) {
        request.response().headersEndHandler(_ -> complete(request));
    }

    private void complete(HttpServerRequest request) {
        MultiMap answer = request.response().headers();
        headers.forEach((name, value) -> {
            if (!answer.contains(name)) {
                answer.set(name, value);
            }
        });
        crossOrigin.putOn(request);
    }

    /// The router has handlers of its own and replaces ours.
    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(_ -> complete(request.request()));
                    request.next();
                },
                2000);
    }

    /// Takes from a service's answer what the gateway says itself, and the name of its software.
    public void dropFrom(MultiMap answer) {
        headers.keySet().forEach(answer::remove);
        answer.remove(HttpHeaders.SERVER);
        answer.remove("RateLimit");
        answer.remove("RateLimit-Policy");
        CrossOrigin.dropFrom(answer);
    }
}
