package kz.zantartip.gateway.changes;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zantartip.chassis.changes.CursorExpired;
import kz.zantartip.gateway.route.GatewayConfig;
import kz.zantartip.gateway.route.Service;

/// Asks the services for their parts of the feed, each of its instances in turn. Pages and streams have connections apart: a
/// stream keeps its own for as long as its reader stays.
@ApplicationScoped
class ServiceFeeds {

    /// A service answered, but not with its part.
    static final class NotTold extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;

        NotTold(int status) {
            super("status " + status, null, false, false);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /// Calls for a page that may wait for a connection; who comes later finds the service silent.
    private static final int WAITING = 256;

    private final GatewayConfig config;
    private final HttpClient pages;
    private final HttpClient streams;
    private final AtomicInteger turn = new AtomicInteger();

    ServiceFeeds(Vertx vertx, GatewayConfig config) {
        this.config = config;
        int connect = (int) config.calls().connectLimit().toMillis();
        this.pages =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(connect)
                                .setKeepAliveTimeout(5)
                                .setMaxWaitQueueSize(WAITING),
                        new PoolOptions().setHttp1MaxSize(32));
        this.streams =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(connect)
                                // Three heartbeats missed: nobody is there any more.
                                .setIdleTimeout((int) config.changes().silence().toSeconds()),
                        new PoolOptions().setHttp1MaxSize(config.changes().streams()));
    }

    /// Fails with [CursorExpired] where the service no longer has what follows, and otherwise if it does not answer in time.
    Future<ServicePage> page(Service service, Optional<String> after, String type, int limit) {
        String target = "/api/v1/changes?limit=" + limit + parameter("after", after) + type(type);
        return inTime(connect(pages, service, target).compose(this::page))
                .onFailure(failure -> log(service, failure));
    }

    private Future<ServicePage> page(HttpClientRequest call) {
        return inTime(
                        call.putHeader("Accept", "application/json")
                                .send()
                                .compose(ServiceFeeds::told)
                                .compose(HttpClientResponse::body)
                                .map(ServiceFeeds::read))
                .onFailure(_ -> call.reset());
    }

    private static ServicePage read(Buffer body) {
        try {
            return ServicePage.read(body.getBytes());
        } catch (IOException e) {
            throw new IllegalStateException("not a stretch of the feed", e);
        }
    }

    private <T> Future<T> inTime(Future<T> answer) {
        return answer.timeout(config.calls().readLimit().toMillis(), TimeUnit.MILLISECONDS);
    }

    /// The service's stream, paused, from just after a place. Resetting its request ends it.
    Future<HttpClientResponse> stream(Service service, Optional<String> after, String type) {
        String target = "/api/v1/changes?limit=500" + parameter("after", after) + type(type);
        return connect(streams, service, target)
                .compose(call ->
                        inTime(call.putHeader("Accept", "text/event-stream").send())
                                .onFailure(_ -> call.reset()))
                .compose(ServiceFeeds::told)
                .onSuccess(HttpClientResponse::pause)
                .onFailure(failure -> log(service, failure));
    }

    private static Future<HttpClientResponse> told(HttpClientResponse answer) {
        if (answer.statusCode() == 200) {
            return Future.succeededFuture(answer);
        }
        drop(answer);
        return Future.failedFuture(
                answer.statusCode() == 410
                        ? new CursorExpired()
                        : new NotTold(answer.statusCode()));
    }

    /// Ends an answer that nobody wants: its end is no failure to speak of.
    static void drop(HttpClientResponse answer) {
        answer.exceptionHandler(_ -> {});
        answer.request().reset();
    }

    private Future<HttpClientRequest> connect(HttpClient client, Service service, String target) {
        List<URI> instances = config.services().get(service).instances();
        int first = Math.floorMod(turn.getAndIncrement(), instances.size());
        return connect(client, instances, first, instances.size(), target);
    }

    private static Future<HttpClientRequest> connect(
            HttpClient client, List<URI> instances, int instance, int left, String target) {
        return client.request(
                        new RequestOptions()
                                .setAbsoluteURI(instances.get(instance).resolve(target).toString()))
                .recover(failure ->
                        left > 1 && isUnreachable(failure)
                                ? connect(
                                        client,
                                        instances,
                                        (instance + 1) % instances.size(),
                                        left - 1,
                                        target)
                                : Future.failedFuture(failure));
    }

    private static boolean isUnreachable(Throwable failure) {
        return failure instanceof ConnectException || failure instanceof UnknownHostException;
    }

    private static String parameter(String name, Optional<String> value) {
        return value.map(given -> "&" + name + "=" + given).orElse("");
    }

    /// Its characters have been checked: none needs encoding.
    private static String type(String type) {
        return parameter("type", Optional.ofNullable(type));
    }

    private static void log(Service service, Throwable failure) {
        Log.infof(
                "Part of the feed not told service=%s cause=%s",
                service.word(), failure.getClass().getSimpleName());
    }
}
