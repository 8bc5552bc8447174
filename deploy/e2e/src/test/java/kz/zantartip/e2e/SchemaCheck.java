package kz.zantartip.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Holds values against the document's schemas (JSON Schema 2020-12, formats too). A schema that lists properties is taken
/// at its word: an answer with a field that is not among them was not described. Of several that are put together by
/// `allOf` the whole is.
final class SchemaCheck {

    private static final String COMPONENT = "#/components/schemas/";
    private static final String OPEN = "-open";
    private static final List<String> DECIDED =
            List.of("additionalProperties", "unevaluatedProperties");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .pathType(PathType.JSON_POINTER)
                    .build();

    private final ObjectNode definitions = JSON.createObjectNode();
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    /// @param schemas `components/schemas` of the document
    SchemaCheck(JsonNode schemas) {
        schemas.properties()
                .forEach(named -> {
                    definitions.set(named.getKey(), whole(named.getValue()));
                    definitions.set(named.getKey() + OPEN, part(named.getValue()));
                });
    }

    /// What is wrong with a value, each fault with its pointer; empty where nothing is.
    List<String> faults(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(fault -> "#" + fault.getInstanceLocation() + ": " + fault.getError())
                .sorted()
                .toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.set("$defs", definitions);
        root.putArray("allOf").add(whole(schema));
        return FACTORY.getSchema(root, CONFIG);
    }

    /// The schema, closed.
    private static JsonNode whole(JsonNode schema) {
        JsonNode rewritten = rewritten(schema);
        if (rewritten instanceof ObjectNode object
                && (object.has("properties") || object.has("allOf"))
                && DECIDED.stream().noneMatch(object::has)) {
            object.put("unevaluatedProperties", false);
        }
        return rewritten;
    }

    /// The schema as one of several that make a whole.
    private static JsonNode part(JsonNode schema) {
        return schema.has("$ref") ? reference(schema, OPEN) : rewritten(schema);
    }

    /// All below it closed, but itself.
    private static JsonNode rewritten(JsonNode schema) {
        if (schema instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            array.forEach(item -> copy.add(whole(item)));
            return copy;
        }
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        ObjectNode copy = JSON.createObjectNode();
        object.properties()
                .forEach(field ->
                        copy.set(
                                field.getKey(),
                                switch (field.getKey()) {
                                    case "$ref" -> reference(object, "").get("$ref");
                                    case "allOf" -> parts(field.getValue());
                                    case "properties", "patternProperties", "$defs" ->
                                            each(field.getValue());
                                    case "example", "examples", "enum", "const", "default" ->
                                            field.getValue();
                                    default -> whole(field.getValue());
                                }));
        return copy;
    }

    private static ObjectNode each(JsonNode named) {
        ObjectNode copy = JSON.createObjectNode();
        named.properties().forEach(field -> copy.set(field.getKey(), whole(field.getValue())));
        return copy;
    }

    private static ArrayNode parts(JsonNode schemas) {
        ArrayNode copy = JSON.createArrayNode();
        schemas.forEach(schema -> copy.add(part(schema)));
        return copy;
    }

    private static ObjectNode reference(JsonNode schema, String variant) {
        String name = schema.get("$ref").asText().substring(COMPONENT.length());
        return JSON.createObjectNode().put("$ref", "#/$defs/" + name + variant);
    }
}
