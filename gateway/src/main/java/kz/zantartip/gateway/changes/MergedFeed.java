package kz.zantartip.gateway.changes;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.changes.CursorExpired;
import kz.zantartip.gateway.route.GatewayConfig;
import kz.zantartip.gateway.route.Service;

/// The services' feeds as one.
@ApplicationScoped
class MergedFeed {

    private final ServiceFeeds feeds;
    private final GatewayConfig config;

    MergedFeed(ServiceFeeds feeds, GatewayConfig config) {
        this.feeds = feeds;
        this.config = config;
    }

    /// Asks all at once and none for longer than the limit. Fails with [CursorExpired] where one no longer has what follows,
    /// and with [NoneAnswers] where all are silent.
    Future<MergedPage> page(MergedCursor cursor, List<Service> services, String type, int limit) {
        Map<Service, Future<ServicePage>> asked = new EnumMap<>(Service.class);
        services.forEach(service ->
                asked.put(service, feeds.page(service, cursor.place(service), type, limit)));
        return Future.join(List.copyOf(asked.values()))
                .transform(_ -> merged(cursor, asked, limit));
    }

    private Future<MergedPage> merged(
            MergedCursor cursor, Map<Service, Future<ServicePage>> asked, int limit) {
        Map<Service, ServicePage> pages = new EnumMap<>(Service.class);
        List<Service> unavailable = new ArrayList<>();
        for (Map.Entry<Service, Future<ServicePage>> answer : asked.entrySet()) {
            if (answer.getValue().succeeded()) {
                pages.put(answer.getKey(), answer.getValue().result());
            } else if (answer.getValue().cause() instanceof CursorExpired expired) {
                return Future.failedFuture(expired);
            } else {
                unavailable.add(answer.getKey());
            }
        }
        return pages.isEmpty() && !asked.isEmpty()
                ? Future.failedFuture(new NoneAnswers(config.calls().retryAfter()))
                : Future.succeededFuture(MergedPage.of(cursor, pages, unavailable, limit));
    }
}
