package kz.zantartip.gateway.entrance;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import kz.zantartip.gateway.answer.OwnProblems;
import kz.zantartip.gateway.proxy.ProxyHandler;
import kz.zantartip.gateway.route.RouteTable;
import kz.zantartip.gateway.route.Service;

/// Receives each request of one event loop: lets it be judged, sends it to the service whose path it is, and leaves the rest
/// to the gateway's own resources.
final class Entrance {

    private final Admission admission;
    private final RouteTable routes;
    private final ProxyHandler proxy;
    private final OwnProblems problems;

    Entrance(Admission admission, RouteTable routes, ProxyHandler proxy, OwnProblems problems) {
        this.admission = admission;
        this.routes = routes;
        this.proxy = proxy;
        this.problems = problems;
    }

    void receive(HttpServerRequest request) {
        admission.judge(request, () -> route(request));
    }

    void refuseUnreadable(HttpServerRequest request) {
        admission.refuseUnreadable(request);
    }

    private void route(HttpServerRequest request) {
        String path = request.path();
        if (path.endsWith("/") && path.length() > 1
                || path.equals("/q")
                || path.startsWith("/q/")) {
            problems.answer("not-found", request);
            return;
        }
        Optional<Service> service = routes.find(path);
        if (service.isPresent()) {
            proxy.handle(service.get(), request);
        } else {
            request.pause();
            VertxHttpRecorder.getRootHandler().handle(request);
        }
    }
}
