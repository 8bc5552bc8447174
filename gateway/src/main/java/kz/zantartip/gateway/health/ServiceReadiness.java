package kz.zantartip.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import kz.zantartip.gateway.route.GatewayConfig;
import kz.zantartip.gateway.route.Service;

/// Asks the services whether they are ready, all at once and none for longer than the limit.
@ApplicationScoped
class ServiceReadiness {

    private final HttpClient client;
    private final GatewayConfig config;

    ServiceReadiness(Vertx vertx, GatewayConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAliveTimeout(5));
    }

    /// Never fails: a service that cannot be asked is not ready.
    Future<Map<Service, Boolean>> ask() {
        Map<Service, Future<Boolean>> asked = new EnumMap<>(Service.class);
        config.services()
                .forEach((service, upstream) -> asked.put(service, ask(upstream.health())));
        return Future.join(asked.values().stream().toList())
                .map(_ -> {
                    Map<Service, Boolean> ready = new EnumMap<>(Service.class);
                    asked.forEach((service, answer) -> ready.put(service, answer.result()));
                    return ready;
                });
    }

    private Future<Boolean> ask(URI management) {
        long limit = config.calls().healthLimit().toMillis();
        return client.request(
                        new RequestOptions()
                                .setAbsoluteURI(management.resolve("/q/health/ready").toString())
                                .setMethod(HttpMethod.GET)
                                .setTimeout(limit))
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == 200)
                .otherwise(false);
    }
}
