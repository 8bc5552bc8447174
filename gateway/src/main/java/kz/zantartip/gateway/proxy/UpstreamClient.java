package kz.zantartip.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import kz.zantartip.gateway.route.GatewayConfig;

/// Connections of one event loop to the instances of one service: bounded, kept open, taken in turn. It belongs to its
/// event loop and needs no lock.
final class UpstreamClient {

    private final HttpClient client;
    private final List<RequestOptions> instances;
    private int turn;

    /// No connection could be had: not one byte of the call has left us.
    static final class NotReached extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotReached(Throwable cause) {
            super("no instance could be reached", cause, false, false);
        }
    }

    static final class CallerLeft extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CallerLeft() {
            super("the caller has left", null, false, false);
        }
    }

    /// @param loops how many event loops share the bounds
    UpstreamClient(Vertx vertx, List<URI> instances, GatewayConfig.Calls calls, int loops) {
        int share = Math.max(1, calls.connections() / (loops * instances.size()));
        client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout((int) calls.connectLimit().toMillis())
                                .setKeepAliveTimeout(30)
                                .setMaxHeaderSize(65_536),
                        new PoolOptions()
                                .setHttp1MaxSize(share)
                                .setMaxWaitQueueSize(
                                        Math.max(1, calls.waiting() / (loops * instances.size()))));
        this.instances = instances.stream().map(instance -> origin(instance, calls)).toList();
        turn = ThreadLocalRandom.current().nextInt(this.instances.size());
    }

    HttpClient http() {
        return client;
    }

    /// A connection to the instance whose turn it is or, where that one does not take any, to the next. Whatever the
    /// method: a connection that was not made has carried nothing that could happen twice.
    ///
    /// A caller who has left meanwhile is not called for: the proxy would hear of it only from now on.
    Future<HttpClientRequest> connect(HttpServerResponse caller) {
        turn = (turn + 1) % instances.size();
        return connect(turn, instances.size())
                .compose(made -> {
                    if (!caller.closed()) {
                        return Future.succeededFuture(made);
                    }
                    made.reset();
                    return Future.failedFuture(new CallerLeft());
                });
    }

    private Future<HttpClientRequest> connect(int instance, int left) {
        return client.request(new RequestOptions(instances.get(instance)))
                .recover(failure ->
                        left > 1 && isUnreachable(failure)
                                ? connect((instance + 1) % instances.size(), left - 1)
                                : Future.failedFuture(
                                        failure instanceof NotReached
                                                ? failure
                                                : new NotReached(failure)));
    }

    private static boolean isUnreachable(Throwable failure) {
        return failure instanceof ConnectException || failure instanceof UnknownHostException;
    }

    private static RequestOptions origin(URI instance, GatewayConfig.Calls calls) {
        boolean tls = "https".equals(instance.getScheme());
        boolean hasPath =
                instance.getRawPath() != null && !instance.getRawPath().replace("/", "").isEmpty();
        if (!tls && !"http".equals(instance.getScheme()) || instance.getHost() == null || hasPath) {
            throw new IllegalStateException("Not the address of an instance: " + instance);
        }
        return new RequestOptions()
                .setHost(instance.getHost())
                .setPort(instance.getPort() > 0 ? instance.getPort() : tls ? 443 : 80)
                .setSsl(tls)
                .setConnectTimeout(calls.readLimit().toMillis());
    }
}
