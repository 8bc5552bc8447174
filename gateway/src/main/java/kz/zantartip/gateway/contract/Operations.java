package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The operations of a document, with what hangs on them by reference.
final class Operations {

    static final List<String> METHODS =
            List.of("get", "put", "post", "patch", "delete", "head", "options", "trace");

    /// One JSON body and where it stands: `request` or an answer's status.
    record Body(String place, ObjectNode content) {}

    /// @param path as the document has it, with its parameters in braces
    record Operation(String path, String method, ObjectNode node, JsonNode document) {

        /// Its id; without one, method and path.
        String id() {
            return node.path("operationId").asText(method + " " + path);
        }

        JsonNode response(String status) {
            return resolved(node.path("responses").path(status), document);
        }

        List<String> statuses() {
            List<String> statuses = new ArrayList<>();
            node.path("responses").fieldNames().forEachRemaining(statuses::add);
            return statuses;
        }

        List<JsonNode> parameters() {
            return StreamSupport.stream(node.path("parameters").spliterator(), false)
                    .map(parameter -> resolved(parameter, document))
                    .toList();
        }

        /// Every JSON body that is sent or answered.
        List<Body> bodies() {
            List<Body> bodies = new ArrayList<>(bodiesOf("request", node.path("requestBody")));
            statuses().forEach(status -> bodies.addAll(bodiesOf(status, response(status))));
            return bodies;
        }

        private static List<Body> bodiesOf(String place, JsonNode holder) {
            return holder.path("content").properties().stream()
                    .filter(content -> isJson(content.getKey()))
                    .map(content -> new Body(place, (ObjectNode) content.getValue()))
                    .toList();
        }

        private static boolean isJson(String mediaType) {
            return mediaType.equals("application/json") || mediaType.endsWith("+json");
        }
    }

    private Operations() {}

    static Stream<Operation> of(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path ->
                        METHODS.stream()
                                .filter(path.getValue()::has)
                                .map(method ->
                                        new Operation(
                                                path.getKey(),
                                                method,
                                                (ObjectNode) path.getValue().get(method),
                                                document)));
    }

    static JsonNode resolved(JsonNode node, JsonNode document) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }
}
