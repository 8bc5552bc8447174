package kz.zantartip.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/// Frames an answer of unknown length as the caller can read it. The proxy alone would announce chunks where there is no
/// body, and collect the whole of it for a caller of HTTP/1.0, who knows no chunks. The service's reason phrase is left
/// out: with one of its own, Vert.x no longer knows a 304 when it frames it.
final class Framing implements ProxyInterceptor {

    @Override
    public Future<Void> handleProxyResponse(ProxyContext call) {
        HttpServerRequest caller = call.request().proxiedRequest();
        ProxyResponse answer = call.response();
        answer.setStatusMessage(null);
        if (answer.getBody() == null || answer.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            return call.sendResponse();
        }
        if (hasNoBody(answer.getStatusCode(), caller.method())) {
            answer.getBody().stream().resume();
            answer.setBody(null);
            return call.sendResponse();
        }
        return caller.version() == HttpVersion.HTTP_1_0
                ? untilTheEnd(answer, caller)
                : call.sendResponse();
    }

    private static boolean hasNoBody(int status, HttpMethod method) {
        return status == 204 || status == 304 || method == HttpMethod.HEAD;
    }

    private static Future<Void> untilTheEnd(ProxyResponse answer, HttpServerRequest caller) {
        HttpServerResponse sent = caller.response().setStatusCode(answer.getStatusCode());
        answer.headers().forEach(header -> sent.headers().add(header.getKey(), header.getValue()));
        sent.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        return answer.getBody().stream().pipeTo(sent).onComplete(_ -> caller.connection().close());
    }
}
