package kz.zantartip.gateway.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;

/// Refuses a request whose head leaves open for whom it is or where its body ends: a service behind us could answer
/// that differently than we do.
public final class HeadGate {

    private HeadGate() {}

    public static boolean isClear(HttpServerRequest request) {
        return namesOneHost(request) && framesItsBody(request);
    }

    private static boolean namesOneHost(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        return hosts.isEmpty()
                ? request.version() == HttpVersion.HTTP_1_0
                : hosts.size() == 1 && request.authority() != null;
    }

    /// Only one coding can be told from the end of the connection: `chunked`.
    private static boolean framesItsBody(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty()
                || codings.size() == 1 && codings.getFirst().strip().equalsIgnoreCase("chunked");
    }
}
