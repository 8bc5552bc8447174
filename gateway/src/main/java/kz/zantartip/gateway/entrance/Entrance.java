package kz.zantartip.gateway.entrance;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import kz.zantartip.gateway.answer.AnswerHeaders;
import kz.zantartip.gateway.answer.OwnProblems;
import kz.zantartip.gateway.guard.HeadGate;
import kz.zantartip.gateway.guard.PathGate;
import kz.zantartip.gateway.proxy.ProxyHandler;
import kz.zantartip.gateway.route.RouteTable;
import kz.zantartip.gateway.route.Service;

/// Receives each request of one event loop: judges its target, sends it to the service whose path it is, and leaves the
/// rest to the gateway's own resources.
final class Entrance {

    private final AnswerHeaders answerHeaders;
    private final PathGate gate;
    private final RouteTable routes;
    private final ProxyHandler proxy;
    private final OwnProblems problems;

    Entrance(
            AnswerHeaders answerHeaders,
            PathGate gate,
            RouteTable routes,
            ProxyHandler proxy,
            OwnProblems problems) {
        this.answerHeaders = answerHeaders;
        this.gate = gate;
        this.routes = routes;
        this.proxy = proxy;
        this.problems = problems;
    }

    void receive(HttpServerRequest request) {
        if (!HeadGate.isClear(request)) {
            refuseAndClose("malformed-request", request);
            return;
        }
        Optional<PathGate.Refusal> refusal = gate.judge(request.uri());
        if (refusal.isPresent()) {
            refuse(refusal.get().code(), request);
            return;
        }
        String path = request.path();
        if (path.endsWith("/") && path.length() > 1
                || path.equals("/q")
                || path.startsWith("/q/")) {
            refuse("not-found", request);
            return;
        }
        Optional<Service> service = routes.find(path);
        if (service.isPresent()) {
            answerHeaders.putOn(request.response().headers());
            proxy.handle(service.get(), request);
        } else {
            request.pause();
            VertxHttpRecorder.getRootHandler().handle(request);
        }
    }

    /// What is not HTTP, or more of it than is allowed. The rest of the connection cannot be trusted, so it is closed.
    void refuseUnreadable(HttpServerRequest request) {
        String code =
                switch (request.decoderResult().cause()) {
                    case TooLongHttpLineException _ -> "uri-too-long";
                    case TooLongHttpHeaderException _ -> "headers-too-large";
                    case null, default -> "malformed-request";
                };
        refuseAndClose(code, request);
    }

    private void refuseAndClose(String code, HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.response().endHandler(_ -> request.connection().close());
        refuse(code, request);
    }

    private void refuse(String code, HttpServerRequest request) {
        answerHeaders.putOn(request.response().headers());
        problems.answer(code, request);
    }
}
