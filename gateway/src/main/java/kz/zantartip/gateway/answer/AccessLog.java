package kz.zantartip.gateway.answer;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.regex.Pattern;
import kz.zantartip.chassis.trace.Traces;
import org.jboss.logging.Logger;

/// One line per call that was answered, without a word of who called: no address, no token, no query, and of the path only
/// what names a resource.
@Singleton
public class AccessLog {

    private static final Logger LOG = Logger.getLogger("zantartip.access");

    /// Any segment but words in small letters: ids, codes, numbers, and whatever else a caller may have put there.
    private static final Pattern NOT_A_WORD =
            Pattern.compile("(?<=/)(?!(?:v1|[a-z][a-z-]*)(?:/|$))[^/]+");

    public void begin(HttpServerRequest request) {
        if (LOG.isInfoEnabled()) {
            Runnable line = line(request);
            request.response().bodyEndHandler(_ -> line.run());
        }
    }

    /// The router has handlers of its own and replaces ours.
    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (LOG.isInfoEnabled()) {
                        Runnable line = line(request.request());
                        request.addEndHandler(_ -> line.run());
                    }
                    request.next();
                },
                3000);
    }

    private static Runnable line(HttpServerRequest request) {
        long begun = System.nanoTime();
        String trace = Traces.currentId();
        return () -> {
            HttpServerResponse answer = request.response();
            LOG.infof(
                    "method=%s path=%s status=%d bytes=%d millis=%d caller=%s traceId=%s",
                    request.method(),
                    withoutIds(String.valueOf(request.path())),
                    answer.getStatusCode(),
                    answer.bytesWritten(),
                    Duration.ofNanos(System.nanoTime() - begun).toMillis(),
                    request.headers().contains(HttpHeaders.AUTHORIZATION) ? "token" : "nobody",
                    trace);
        };
    }

    static String withoutIds(String path) {
        return NOT_A_WORD.matcher(path).replaceAll("*");
    }
}
