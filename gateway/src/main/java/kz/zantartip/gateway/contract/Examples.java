package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Composes the example of a body from the examples of its fields, so that it cannot drift from its schema: a field that is
/// added appears in it, one that has gone does not. A body that brings an example of its own keeps it.
final class Examples {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectNode contract;
    private final List<String> missing = new ArrayList<>();

    /// The schemas that are being composed, the innermost first: one that holds itself ends there.
    private final Deque<String> open = new ArrayDeque<>();

    private Examples(ObjectNode contract) {
        this.contract = contract;
    }

    /// Gives every JSON body its example.
    ///
    /// @return each field that has no example, by schema and name
    static List<String> fill(ObjectNode contract) {
        Examples examples = new Examples(contract);
        Operations.of(contract).forEach(examples::fill);
        return examples.missing.stream().distinct().toList();
    }

    private void fill(Operations.Operation operation) {
        operation
                .bodies()
                .forEach(body -> {
                    ObjectNode content = body.content();
                    if (!content.has("example") && !content.has("examples")) {
                        of(content.path("schema"), operation.id() + " " + body.place())
                                .ifPresent(example -> content.set("example", example));
                    }
                });
    }

    private Optional<JsonNode> of(JsonNode schema, String place) {
        Optional<JsonNode> own = own(schema);
        if (own.isPresent()) {
            return own;
        }
        if (schema.has("$ref")) {
            return referred(schema.get("$ref").asText());
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return of(schema.get(choice).get(0), place);
            }
        }
        return switch (schema.has("allOf") ? "object" : typeOf(schema)) {
            case "object" -> object(schema, place);
            case "array" -> array(schema, place);
            case "boolean" -> Optional.of(NODES.booleanNode(false));
            default -> none(place);
        };
    }

    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    /// What the schema itself says.
    private static Optional<JsonNode> own(JsonNode schema) {
        if (!schema.path("examples").path(0).isMissingNode()) {
            return Optional.of(schema.get("examples").get(0));
        }
        for (String word : List.of("example", "const")) {
            if (schema.has(word)) {
                return Optional.of(schema.get(word));
            }
        }
        return schema.path("enum").isEmpty()
                ? Optional.empty()
                : Optional.of(schema.get("enum").get(0));
    }

    private Optional<JsonNode> referred(String reference) {
        String name = reference.substring(SCHEMAS.length());
        if (open.contains(name)) {
            return Optional.empty();
        }
        open.push(name);
        Optional<JsonNode> example = of(contract.at(reference.substring(1)), name);
        open.pop();
        return example;
    }

    /// One item, or as many as there have to be.
    private Optional<JsonNode> array(JsonNode schema, String place) {
        return of(schema.path("items"), place + "[]")
                .map(item ->
                        NODES.arrayNode()
                                .addAll(
                                        Collections.nCopies(
                                                Math.max(1, schema.path("minItems").intValue()),
                                                item)));
    }

    private Optional<JsonNode> object(JsonNode schema, String place) {
        if (schema.path("properties").isEmpty() && schema.path("allOf").isEmpty()) {
            return none(place);
        }
        ObjectNode example = NODES.objectNode();
        for (JsonNode part : schema.path("allOf")) {
            of(part, place)
                    .filter(JsonNode::isObject)
                    .ifPresent(some -> example.setAll((ObjectNode) some));
        }
        schema.path("properties")
                .properties()
                .forEach(property ->
                        of(property.getValue(), place + "." + property.getKey())
                                .ifPresent(value -> example.set(property.getKey(), value)));
        return Optional.of(example);
    }

    private Optional<JsonNode> none(String place) {
        missing.add(place);
        return Optional.empty();
    }
}
