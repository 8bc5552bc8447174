package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/// A schema as a client sees it, however it is written: references followed, `allOf` made one, "this or null" a type that may be
/// null. Two schemas are compared as shapes, so that writing one in another way is no change.
final class Shape {

    private final ObjectNode schema;
    private final JsonNode document;

    private Shape(ObjectNode schema, JsonNode document) {
        this.schema = schema;
        this.document = document;
    }

    static Shape of(JsonNode schema, JsonNode document) {
        return new Shape(flat(schema, document), document);
    }

    private static ObjectNode flat(JsonNode schema, JsonNode document) {
        ObjectNode flat = JsonNodeFactory.instance.objectNode();
        if (schema.has("$ref")) {
            merge(flat, flat(Operations.resolved(schema, document), document));
        }
        for (JsonNode part : schema.path("allOf")) {
            merge(flat, flat(part, document));
        }
        for (String word : List.of("anyOf", "oneOf")) {
            List<JsonNode> choices =
                    StreamSupport.stream(schema.path(word).spliterator(), false)
                            .filter(choice -> !choice.path("type").asText().equals("null"))
                            .toList();
            if (choices.size() == 1) {
                merge(flat, flat(choices.getFirst(), document));
                if (schema.get(word).size() == 2) {
                    flat.put("nullable", true);
                }
            } else if (!choices.isEmpty()) {
                flat.set(word, schema.get(word));
            }
        }
        if (schema instanceof ObjectNode own) {
            ObjectNode rest = own.deepCopy();
            rest.remove(List.of("$ref", "allOf", "anyOf", "oneOf", "description", "examples"));
            merge(flat, rest);
        }
        return flat;
    }

    /// Properties and required fields add up; of everything else the later word holds.
    private static void merge(ObjectNode into, ObjectNode more) {
        more.properties()
                .forEach(field -> {
                    switch (field.getKey()) {
                        case "properties" ->
                                into.withObject("/properties")
                                        .setAll((ObjectNode) field.getValue());
                        case "required" ->
                                field.getValue()
                                        .forEach(name -> into.withArray("/required").add(name));
                        default -> into.set(field.getKey(), field.getValue());
                    }
                });
    }

    /// `null` aside.
    Set<String> types() {
        Set<String> types = words("type");
        types.remove("null");
        return types;
    }

    boolean mayBeNull() {
        return schema.path("nullable").asBoolean() || words("type").contains("null");
    }

    Set<String> properties() {
        Set<String> names = new LinkedHashSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    Shape property(String name) {
        return of(schema.path("properties").path(name), document);
    }

    boolean requires(String name) {
        return words("required").contains(name);
    }

    Optional<Shape> items() {
        return part("items");
    }

    Optional<Shape> values() {
        return part("additionalProperties");
    }

    private Optional<Shape> part(String word) {
        return schema.path(word).isObject()
                ? Optional.of(of(schema.get(word), document))
                : Optional.empty();
    }

    /// Whether fields that are not known are refused.
    boolean isClosed() {
        return schema.path("additionalProperties").isBoolean()
                && !schema.get("additionalProperties").booleanValue();
    }

    /// Empty where any value of the type will do.
    Set<String> codes() {
        return schema.has("const") ? Set.of(schema.get("const").asText()) : words("enum");
    }

    Optional<JsonNode> word(String name) {
        return Optional.ofNullable(schema.get(name));
    }

    /// The schema itself, to know it again.
    ObjectNode schema() {
        return schema;
    }

    private Set<String> words(String field) {
        Set<String> words = new TreeSet<>();
        JsonNode value = schema.path(field);
        if (value.isTextual()) {
            words.add(value.asText());
        }
        value.forEach(word -> words.add(word.asText()));
        return words;
    }
}
