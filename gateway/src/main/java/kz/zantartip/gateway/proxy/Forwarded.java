package kz.zantartip.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import kz.zantartip.gateway.caller.CallerAddress;

/// Tells a service who called whom, in words of ours only: what a caller says of that is dropped, or anybody could write
/// any address into the service's log, or a certificate into its checks.
final class Forwarded implements ProxyInterceptor {

    private static final List<String> CLAIMS =
            List.of("forwarded", "x-real-ip", "client-cert", "client-cert-chain", "via");

    /// The tracer reads these before us and writes them anew, as a child's.
    private static final List<String> TRACE = List.of("traceparent", "tracestate", "baggage");

    private final CallerAddress callerAddress;

    Forwarded(CallerAddress callerAddress) {
        this.callerAddress = callerAddress;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext call) {
        HttpServerRequest caller = call.request().proxiedRequest();
        MultiMap headers = call.request().headers();
        CLAIMS.forEach(headers::remove);
        TRACE.forEach(headers::remove);
        List<String> families =
                headers.names().stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("x-forwarded-"))
                        .toList();
        families.forEach(headers::remove);
        headers.set("x-forwarded-for", callerAddress.of(caller));
        headers.set("x-forwarded-proto", caller.scheme());
        if (caller.authority() != null) {
            headers.set("x-forwarded-host", caller.authority().toString());
        }
        return call.sendRequest();
    }
}
