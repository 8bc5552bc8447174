package kz.zantartip.chassis.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Gives every value in the document its limits and an example: from [Words], else from its format. It also repairs what the
/// generator says wrongly: a pattern of Bean Validation holds for the whole text, one of JSON Schema for any part of it; and
/// beside a reference there is no type.
final class Bounds {

    /// What every text of ours keeps to: PostgreSQL cannot hold U+0000, so it is refused in what is sent.
    private static final String TEXT = "^[^\\u0000]*$";

    /// The largest whole number that JavaScript tells from its neighbours.
    private static final BigDecimal SAFE = BigDecimal.valueOf(9_007_199_254_740_991L);

    private static final Map<String, Integer> LENGTHS =
            Map.of("date", 10, "date-time", 35, "uuid", 36, "uri", 2000);

    private static final String PREFIX = "#/components/schemas/";

    private final Words words;
    private Map<String, Schema> schemas = Map.of();

    Bounds(Words words) {
        this.words = words;
    }

    void complete(OpenAPI document) {
        schemas = document.getComponents().getSchemas();
        document.getComponents()
                .getSchemas()
                .forEach((name, schema) -> complete(schema, List.of(name), name));
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::complete);
    }

    private void complete(Operation operation) {
        operation.getParameters().stream()
                .filter(parameter -> parameter.getSchema() != null)
                .forEach(parameter -> complete(parameter, operation.getOperationId()));
        contents(operation)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .filter(body -> body.getSchema() != null)
                .forEach(body ->
                        complete(
                                body.getSchema(),
                                List.of(operation.getOperationId()),
                                operation.getOperationId()));
    }

    private void complete(Parameter parameter, String operation) {
        List<String> names = List.of(operation + "." + parameter.getName(), parameter.getName());
        if (parameter.getDescription() == null) {
            words.find(names)
                    .ifPresent(word ->
                            parameter.setDescription(word.path("description").asText(null)));
        }
        complete(parameter.getSchema(), names, operation);
    }

    private static Stream<Content> contents(Operation operation) {
        Stream<Content> answers =
                operation.getResponses().getAPIResponses().values().stream()
                        .filter(answer -> answer.getContent() != null)
                        .map(answer -> answer.getContent());
        return operation.getRequestBody() == null
                ? answers
                : Stream.concat(Stream.of(operation.getRequestBody().getContent()), answers);
    }

    /// @param names what [Words] may call it, the most telling first
    /// @param owner the schema or operation that its properties belong to
    private void complete(Schema schema, List<String> names, String owner) {
        if (schema.getRef() != null) {
            schema.setType(null);
            Schema referred = schemas.get(schema.getRef().substring(PREFIX.length()));
            words.find(names).ifPresent(word -> exemplify(word, schema, typeOf(referred)));
            return;
        }
        words.find(names).ifPresent(word -> apply(word, schema));
        switch (typeOf(schema)) {
            case STRING -> completeText(schema);
            case INTEGER -> completeInteger(schema);
            case null, default -> {}
        }
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((name, property) ->
                            complete(property, List.of(owner + "." + name, name), owner));
        }
        if (schema.getItems() != null) {
            complete(schema.getItems(), names.stream().map(name -> name + "[]").toList(), owner);
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            complete(
                    schema.getAdditionalPropertiesSchema(),
                    names.stream().map(name -> name + "{}").toList(),
                    owner);
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(parts -> parts != null)
                .flatMap(List::stream)
                .forEach(part -> complete(part, names, owner));
    }

    private static SchemaType typeOf(Schema schema) {
        return schema.getType() == null || schema.getType().isEmpty()
                ? null
                : schema.getType().getFirst();
    }

    private static void completeText(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^") && !pattern.equals("\\S")) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
        if (schema.getEnumeration() != null || schema.getConstValue() != null) {
            return;
        }
        if (schema.getFormat() == null && pattern == null) {
            schema.setPattern(TEXT);
        }
        if (schema.getMaxLength() == null && schema.getFormat() != null) {
            schema.setMaxLength(LENGTHS.get(schema.getFormat()));
        }
    }

    private static void completeInteger(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(
                    schema.getFormat().equals("int64")
                            ? SAFE
                            : BigDecimal.valueOf(Integer.MAX_VALUE));
        }
    }

    /// Fills in what is not there yet and fits the type.
    private static void apply(JsonNode word, Schema schema) {
        switch (typeOf(schema)) {
            case STRING -> applyToText(word, schema);
            case INTEGER, NUMBER -> applyToNumber(word, schema);
            case ARRAY -> {
                if (schema.getMaxItems() == null && word.has("maxItems")) {
                    schema.setMaxItems(word.get("maxItems").intValue());
                }
            }
            case null, default -> {}
        }
        exemplify(word, schema, typeOf(schema));
        if (fits(word.path("default"), typeOf(schema)) && schema.getDefaultValue() == null) {
            schema.setDefaultValue(Words.plain(word.get("default")));
        }
    }

    private static void exemplify(JsonNode word, Schema schema, SchemaType type) {
        if (fits(word.path("example"), type)
                && (schema.getExamples() == null || schema.getExamples().isEmpty())) {
            schema.setExamples(List.of(Words.plain(word.get("example"))));
        }
    }

    private static void applyToText(JsonNode word, Schema schema) {
        boolean chosen = schema.getEnumeration() != null;
        if (!chosen && schema.getMaxLength() == null && word.has("maxLength")) {
            schema.setMaxLength(word.get("maxLength").intValue());
        }
        if (!chosen && schema.getPattern() == null && word.has("pattern")) {
            schema.setPattern(word.get("pattern").asText());
        }
        if (!chosen && schema.getFormat() == null && word.has("format")) {
            schema.setFormat(word.get("format").asText());
        }
    }

    private static void applyToNumber(JsonNode word, Schema schema) {
        if (schema.getMinimum() == null
                && schema.getExclusiveMinimum() == null
                && word.has("minimum")) {
            schema.setMinimum(word.get("minimum").decimalValue());
        }
        if (schema.getMaximum() == null
                && schema.getExclusiveMaximum() == null
                && word.has("maximum")) {
            schema.setMaximum(word.get("maximum").decimalValue());
        }
    }

    private static boolean fits(JsonNode value, SchemaType type) {
        return switch (type) {
            case STRING -> value.isTextual();
            case INTEGER -> value.isIntegralNumber();
            case NUMBER -> value.isNumber();
            case BOOLEAN -> value.isBoolean();
            case ARRAY -> value.isArray();
            case OBJECT -> value.isObject();
            case null -> !value.isMissingNode();
            default -> false;
        };
    }
}
