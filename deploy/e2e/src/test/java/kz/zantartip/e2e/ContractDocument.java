package kz.zantartip.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The one document, as the running gateway serves it.
final class ContractDocument {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "patch", "delete", "head", "options", "trace");

    private final JsonNode whole;
    private final List<ApiOperation> operations = new ArrayList<>();

    ContractDocument(JsonNode whole) {
        this.whole = whole;
        whole.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue().properties().stream()
                                .filter(field -> METHODS.contains(field.getKey()))
                                .forEach(field ->
                                        operations.add(
                                                ApiOperation.of(
                                                        this,
                                                        field.getKey(),
                                                        path.getKey(),
                                                        field.getValue()))));
        operations.sort(Comparator.comparingInt(ApiOperation::variables));
    }

    /// All that there are, those with fewer variables in their path first.
    List<ApiOperation> operations() {
        return List.copyOf(operations);
    }

    /// Which operation a request is. A `HEAD` is the `GET` of its path.
    Optional<ApiOperation> find(String method, String rawPath) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return operations.stream()
                .filter(operation -> operation.method().equals(asked) && operation.isAt(rawPath))
                .findFirst();
    }

    boolean knows(String rawPath) {
        return operations.stream().anyMatch(operation -> operation.isAt(rawPath));
    }

    ApiOperation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The document has no operation " + id));
    }

    JsonNode schemas() {
        return whole.at("/components/schemas");
    }

    /// What a value is where there is one: of a schema that lets it be null too, the other.
    JsonNode shape(JsonNode schema) {
        JsonNode there = resolved(schema);
        for (JsonNode one : there.path("anyOf")) {
            if (!one.path("type").asText().equals("null")) {
                return shape(one);
            }
        }
        return there;
    }

    /// The thing itself, or what its `$ref` leads to.
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(whole.at(node.get("$ref").asText().substring(1))) : node;
    }
}
