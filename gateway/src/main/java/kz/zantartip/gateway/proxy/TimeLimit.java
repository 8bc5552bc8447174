package kz.zantartip.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import kz.zantartip.gateway.route.GatewayConfig;

/// Ends a call whose answer does not begin in time. How long an answer then takes is not limited: a stream of events or
/// a large file may. Nor is a large upload, as long as it moves.
final class TimeLimit implements ProxyInterceptor {

    /// Under which name the call to the service is kept in the context.
    static final String CALL = "call";

    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Vertx vertx;
    private final long readMillis;
    private final long writeMillis;

    static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Passed() {
            super("the answer did not begin in time", null, false, false);
        }
    }

    TimeLimit(Vertx vertx, GatewayConfig.Calls calls) {
        this.vertx = vertx;
        this.readMillis = calls.readLimit().toMillis();
        this.writeMillis = calls.writeLimit().toMillis();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext call) {
        Watch watch = new Watch(call);
        return call.sendRequest()
                .onComplete(_ -> watch.end())
                .recover(failure -> Future.failedFuture(watch.passed ? new Passed() : failure));
    }

    private final class Watch {

        private final ProxyContext call;
        private final HttpServerRequest caller;
        private final long millis;
        private long timer;
        private long read;
        private boolean passed;

        Watch(ProxyContext call) {
            this.call = call;
            this.caller = call.request().proxiedRequest();
            this.millis = READS.contains(caller.method()) ? readMillis : writeMillis;
            this.timer = vertx.setTimer(millis, _ -> look());
        }

        /// Without a connection there is nothing to end yet: getting one has a limit of its own.
        private void look() {
            HttpClientRequest upstream = call.get(CALL, HttpClientRequest.class);
            boolean moving = !caller.isEnded() && caller.bytesRead() > read;
            if (upstream == null || moving) {
                read = caller.bytesRead();
                timer = vertx.setTimer(millis, _ -> look());
            } else {
                passed = true;
                upstream.reset();
            }
        }

        private void end() {
            vertx.cancelTimer(timer);
        }
    }
}
