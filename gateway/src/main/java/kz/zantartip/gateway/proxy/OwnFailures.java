package kz.zantartip.gateway.proxy;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import kz.zantartip.chassis.trace.Traces;
import kz.zantartip.gateway.answer.AnswerHeaders;
import kz.zantartip.gateway.answer.OwnProblems;
import kz.zantartip.gateway.route.Service;

/// Makes a problem of a call that brought no answer. A service's own refusals are answers and pass untouched.
final class OwnFailures implements ProxyInterceptor {

    private final Service service;
    private final OwnProblems problems;
    private final AnswerHeaders answerHeaders;
    private final String retryAfter;

    OwnFailures(
            Service service,
            OwnProblems problems,
            AnswerHeaders answerHeaders,
            Duration retryAfter) {
        this.service = service;
        this.problems = problems;
        this.answerHeaders = answerHeaders;
        this.retryAfter = String.valueOf(retryAfter.toSeconds());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext call) {
        return call.sendRequest().recover(failure -> told(failure, call));
    }

    /// The answer has begun, so that nothing but its end can say that it failed: the connection is cut, by the proxy.
    @Override
    public Future<Void> handleProxyResponse(ProxyContext call) {
        answerHeaders.dropFrom(call.response().headers());
        if (!call.response().headers().contains("traceparent")) {
            call.response().putHeader("traceparent", Traces.currentParent());
        }
        return call.sendResponse().otherwise(failure -> cut(failure));
    }

    private Void cut(Throwable failure) {
        Log.infof(
                "Answer cut service=%s cause=%s",
                service.word(), failure.getClass().getSimpleName());
        return null;
    }

    private Future<ProxyResponse> told(Throwable failure, ProxyContext call) {
        HttpServerRequest caller = call.request().proxiedRequest();
        if (caller.response().closed()) {
            return Future.failedFuture(failure);
        }
        String code = code(failure);
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        Log.warnf(
                "Call failed service=%s code=%s cause=%s",
                service.word(), code, cause.getClass().getSimpleName());
        OwnProblems.Told problem = problems.tell(code, caller);
        ProxyResponse answer = call.request().release().response().setStatusCode(problem.status());
        problem.headers().forEach(answer::putHeader);
        if (failure instanceof UpstreamClient.NotReached) {
            answer.putHeader(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        return Future.succeededFuture(
                caller.method() == HttpMethod.HEAD
                        ? answer
                        : answer.setBody(Body.body(problem.body())));
    }

    private static String code(Throwable failure) {
        return switch (failure) {
            case TimeLimit.Passed _ -> "gateway-timeout";
            case UpstreamClient.NotReached _ -> "unavailable";
            default -> "bad-gateway";
        };
    }
}
