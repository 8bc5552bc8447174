package kz.zantartip.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import java.util.EnumMap;
import java.util.Map;
import kz.zantartip.gateway.answer.AnswerHeaders;
import kz.zantartip.gateway.answer.OwnProblems;
import kz.zantartip.gateway.caller.CallerAddress;
import kz.zantartip.gateway.route.GatewayConfig;
import kz.zantartip.gateway.route.Service;

/// Passes calls on to the services, of one event loop. Bodies stream both ways as fast as the slower side takes them and
/// are never opened; a caller who leaves ends his call.
public final class ProxyHandler {

    private final Map<Service, HttpProxy> proxies = new EnumMap<>(Service.class);

    public ProxyHandler(
            Vertx vertx,
            GatewayConfig config,
            int loops,
            AnswerHeaders answerHeaders,
            OwnProblems problems,
            CallerAddress callerAddress) {
        GatewayConfig.Calls calls = config.calls();
        config.services()
                .forEach((service, upstream) -> {
                    UpstreamClient client =
                            new UpstreamClient(vertx, upstream.instances(), calls, loops);
                    proxies.put(
                            service,
                            HttpProxy.reverseProxy(client.http())
                                    .origin(call ->
                                            client.connect(
                                                            call.request()
                                                                    .proxiedRequest()
                                                                    .response())
                                                    .onSuccess(
                                                            made -> call.set(TimeLimit.CALL, made)))
                                    .addInterceptor(new Framing())
                                    .addInterceptor(
                                            new OwnFailures(
                                                    service,
                                                    problems,
                                                    answerHeaders,
                                                    calls.retryAfter()))
                                    .addInterceptor(new HopByHop())
                                    .addInterceptor(new Forwarded(callerAddress))
                                    .addInterceptor(new TimeLimit(vertx, calls)));
                });
    }

    public void handle(Service service, HttpServerRequest request) {
        proxies.get(service).handle(request);
    }
}
