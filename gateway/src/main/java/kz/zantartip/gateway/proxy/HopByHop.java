package kz.zantartip.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;

/// Keeps to one connection what is about that connection only (RFC 9110, 7.6.1): the fixed headers and all that
/// `Connection` names, both ways.
final class HopByHop implements ProxyInterceptor {

    /// `Expect` is among them: we have told the caller to go on, and ask no second time.
    private static final List<CharSequence> FIXED =
            List.of(
                    HttpHeaders.CONNECTION,
                    HttpHeaders.KEEP_ALIVE,
                    HttpHeaders.createOptimized("proxy-connection"),
                    HttpHeaders.PROXY_AUTHENTICATE,
                    HttpHeaders.PROXY_AUTHORIZATION,
                    HttpHeaders.createOptimized("te"),
                    HttpHeaders.createOptimized("trailer"),
                    HttpHeaders.TRANSFER_ENCODING,
                    HttpHeaders.UPGRADE,
                    HttpHeaders.createOptimized("http2-settings"),
                    HttpHeaders.EXPECT);

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext call) {
        drop(call.request().headers());
        return call.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext call) {
        drop(call.response().headers());
        return call.sendResponse();
    }

    private static void drop(MultiMap headers) {
        for (String named : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : named.split(",")) {
                headers.remove(name.strip());
            }
        }
        FIXED.forEach(headers::remove);
    }
}
