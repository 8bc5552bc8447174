package kz.zantartip.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Bodies that must not be taken, made of a good one. Whatever text is bad holds the mark, which must not be seen again.
final class BadBodies {

    /// @param name what is wrong with it
    record Bad(String name, byte[] bytes) {}

    static final String MARK = "zQ7mark9Xw";

    private static final int DEEP = 10_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// Half a pair of UTF-16 comes through as an escape only.
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final ContractDocument document;

    BadBodies(ContractDocument document) {
        this.document = document;
    }

    /// What is no JSON, or not an object.
    List<Bad> broken(JsonNode good) {
        String whole = text(good);
        List<Bad> all = new ArrayList<>();
        add(all, "nothing", "");
        add(all, "blanks", "  \n ");
        add(all, "cut off", whole.substring(0, Math.max(1, whole.length() / 2)));
        add(all, "its last brace missing", whole.substring(0, whole.length() - 1));
        add(all, "something behind it", whole + " " + MARK);
        add(all, "no quotes", "{" + MARK + ": 1}");
        add(all, "a comment", "/* " + MARK + " */" + whole);
        add(all, "an array", "[" + whole + "]");
        add(all, "an empty array", "[]");
        add(all, "a text", "\"" + MARK + "\"");
        add(all, "a number", "5");
        add(all, "not a number", "NaN");
        add(all, "true", "true");
        add(all, "null", "null");
        add(all, "deep arrays", "[".repeat(DEEP) + "]".repeat(DEEP));
        add(all, "deep objects", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
        add(all, "deep arrays in a field", "{\"a\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        add(all, "a raw NUL", "\0" + whole);
        all.add(
                new Bad(
                        "no UTF-8",
                        ("{\"" + MARK + "\u00ff\": 1}").getBytes(StandardCharsets.ISO_8859_1)));
        all.add(
                new Bad(
                        "UTF-16",
                        ("{\"a\": \"" + MARK + "\"}").getBytes(StandardCharsets.UTF_16BE)));
        return all;
    }

    /// One field after the other, wherever it lies, with values that it cannot have.
    List<Bad> wrongFields(JsonNode schema, JsonNode good) {
        List<Bad> all = new ArrayList<>();
        walk(document.resolved(schema), good, "", good, all, false);
        return all;
    }

    private void walk(
            JsonNode given,
            JsonNode value,
            String pointer,
            JsonNode whole,
            List<Bad> all,
            boolean required) {
        JsonNode schema = document.shape(given);
        String type = Sample.type(schema);
        if (!pointer.isEmpty()) {
            for (JsonNode wrong : wrong(type, schema)) {
                all.add(bad(whole, pointer, wrong));
            }
            if (required) {
                all.add(bad(whole, pointer, NODES.nullNode()));
                all.add(bad(whole, pointer, null));
            }
        }
        if (value instanceof ObjectNode object && schema.has("properties")) {
            all.add(bad(whole, pointer + "/unknownField", NODES.textNode(MARK)));
            List<String> needed = new ArrayList<>();
            schema.path("required").forEach(name -> needed.add(name.asText()));
            schema.path("properties")
                    .properties()
                    .forEach(field ->
                            walk(
                                    field.getValue(),
                                    object.path(field.getKey()),
                                    pointer + "/" + field.getKey(),
                                    whole,
                                    all,
                                    needed.contains(field.getKey())));
        }
        if (value instanceof ArrayNode array && !array.isEmpty()) {
            walk(schema.path("items"), array.get(0), pointer + "/0", whole, all, false);
        }
    }

    private static List<JsonNode> wrong(String type, JsonNode schema) {
        List<JsonNode> wrong = new ArrayList<>();
        JsonNode text = NODES.textNode(MARK);
        JsonNode number = NODES.numberNode(12_345_678);
        switch (type) {
            case "object" -> wrong.addAll(List.of(text, number, NODES.arrayNode().add(MARK)));
            case "array" -> wrong.addAll(List.of(text, number, NODES.objectNode().put(MARK, 1)));
            case "boolean" -> wrong.addAll(List.of(text, number, NODES.textNode("true")));
            case "integer", "number" -> {
                wrong.addAll(List.of(text, NODES.booleanNode(true), NODES.textNode("-7")));
                wrong.add(NODES.numberNode(new BigDecimal("1e400")));
                if (type.equals("integer")) {
                    wrong.add(NODES.numberNode(new BigDecimal("0.5")));
                    wrong.add(NODES.numberNode(9_999_999_999L));
                }
                if (schema.path("minimum").asLong(-1) >= 0) {
                    wrong.add(NODES.numberNode(-1));
                }
            }
            default -> {
                wrong.addAll(List.of(number, NODES.booleanNode(true)));
                wrong.addAll(
                        List.of(NODES.arrayNode().add(MARK), NODES.objectNode().put("kk", MARK)));
                wrong.add(NODES.textNode(MARK + "\0"));
                wrong.add(NODES.textNode(MARK + "\ud800"));
                wrong.add(NODES.textNode((MARK + "ә").repeat(2_000)));
            }
        }
        return wrong;
    }

    /// @param wrong null takes the field away
    private static Bad bad(JsonNode whole, String pointer, JsonNode wrong) {
        JsonNode copy = whole.deepCopy();
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        JsonNode holder = copy.at(pointer.substring(0, last));
        if (holder instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), wrong);
        } else if (holder instanceof ObjectNode object) {
            if (wrong == null) {
                object.remove(name);
            } else {
                object.set(name, wrong);
            }
        }
        String shown = wrong == null ? "nothing" : text(wrong);
        return new Bad(
                pointer + " = " + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown),
                text(copy).getBytes(StandardCharsets.UTF_8));
    }

    private static void add(List<Bad> all, String name, String body) {
        all.add(new Bad(name, body.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
