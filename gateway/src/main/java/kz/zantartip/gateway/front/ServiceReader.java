package kz.zantartip.gateway.front;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import kz.zantartip.gateway.route.GatewayConfig;
import kz.zantartip.gateway.route.Service;

/// Reads what a service answers to everybody: as its own client, without a token.
@ApplicationScoped
class ServiceReader {

    private final HttpClient client;
    private final GatewayConfig config;
    private final ObjectMapper json;
    private final long limit;

    ServiceReader(Vertx vertx, GatewayConfig config, FrontConfig front, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.limit = front.figuresLimit().toMillis();
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout((int) limit)
                                .setKeepAliveTimeout(5));
    }

    /// What the first instance that can be reached answers. Fails where none can, where the answer is no 200, and where
    /// it takes longer than the limit.
    Future<JsonNode> get(Service service, String path) {
        return ask(config.services().get(service).instances(), 0, path)
                .compose(answer ->
                        answer.statusCode() == 200
                                ? answer.body()
                                : Future.failedFuture(
                                        "%s answered %d"
                                                .formatted(service.word(), answer.statusCode())))
                .map(this::parsed);
    }

    private Future<HttpClientResponse> ask(List<URI> instances, int index, String path) {
        return client.request(
                        new RequestOptions()
                                .setAbsoluteURI(instances.get(index).resolve(path).toString())
                                .setMethod(HttpMethod.GET)
                                .putHeader("Accept", "application/json")
                                .setTimeout(limit))
                .compose(HttpClientRequest::send)
                .recover(failure ->
                        index + 1 < instances.size()
                                ? ask(instances, index + 1, path)
                                : Future.failedFuture(failure));
    }

    private JsonNode parsed(Buffer body) {
        try {
            return json.readTree(body.getBytes());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
