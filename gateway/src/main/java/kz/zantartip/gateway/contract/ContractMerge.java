package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes one OpenAPI document of several. What two of them say differently is a fault of the build and names both;
/// nothing is renamed and nothing wins, because a client is generated from the result and must not change by accident.
public final class ContractMerge {

    /// One document and whose it is.
    public record Part(String name, ObjectNode document) {}

    /// Two documents, or a document and our rules, do not agree.
    public static final class Disagreement extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Disagreement(String what) {
            super(what, null, false, false);
        }
    }

    private static final Set<String> KNOWN =
            Set.of(
                    "openapi",
                    "info",
                    "servers",
                    "tags",
                    "paths",
                    "components",
                    "security",
                    "externalDocs");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> paths = new TreeMap<>();
    private final Map<String, Map<String, JsonNode>> components = new TreeMap<>();
    private final ArrayNode tags = NODES.arrayNode();

    /// What may be said twice, if it is the same.
    private final Map<String, JsonNode> said = new HashMap<>();

    /// Who brought what was brought, by a name that tells what it is.
    private final Map<String, String> owners = new HashMap<>();

    private ContractMerge() {}

    /// @param parts the gateway's own document first: the whole has its `info`
    public static ObjectNode merge(List<Part> parts) {
        ContractMerge merge = new ContractMerge();
        parts.forEach(merge::add);
        ObjectNode whole = merge.whole(parts.getFirst().document());
        Dangling.references(whole)
                .findFirst()
                .ifPresent(reference -> {
                    throw new Disagreement("Nothing is at " + reference);
                });
        return whole;
    }

    private ObjectNode whole(ObjectNode frame) {
        ObjectNode whole = NODES.objectNode();
        whole.set("openapi", frame.get("openapi"));
        whole.set("info", frame.get("info"));
        whole.putArray("servers")
                .addObject()
                .put("url", "/")
                .put("description", "production")
                .put("x-internal", false);
        if (frame.has("security")) {
            whole.set("security", frame.get("security"));
        }
        if (!tags.isEmpty()) {
            whole.set("tags", tags);
        }
        ObjectNode all = whole.putObject("paths");
        paths.forEach((path, item) -> all.set(path, inOrder(item)));
        ObjectNode sections = NODES.objectNode();
        components.forEach((section, named) -> sections.putObject(section).setAll(named));
        if (!sections.isEmpty()) {
            whole.set("components", sections);
        }
        return whole;
    }

    private void add(Part part) {
        part.document()
                .fieldNames()
                .forEachRemaining(field ->
                        require(
                                KNOWN.contains(field) || field.startsWith("x-"),
                                "%s: the merge does not know \"%s\""
                                        .formatted(part.name(), field)));
        require(
                part.document().path("openapi").asText().startsWith("3.1."),
                part.name() + " is not an OpenAPI 3.1 document");
        same(
                "what needs a token by default",
                part,
                NODES.textNode(part.document().path("security").toString()));
        part.document().path("tags").forEach(tag -> addTag(tag, part));
        part.document()
                .path("paths")
                .properties()
                .forEach(path -> addPath(path.getKey(), path.getValue(), part));
        part.document()
                .path("components")
                .properties()
                .forEach(section ->
                        section.getValue()
                                .properties()
                                .forEach(named ->
                                        addComponent(
                                                section.getKey(),
                                                named.getKey(),
                                                named.getValue(),
                                                part)));
    }

    private void addTag(JsonNode tag, Part part) {
        if (same("tag " + tag.path("name").asText(), part, tag)) {
            tags.add(tag);
        }
    }

    private void addPath(String path, JsonNode item, Part part) {
        ObjectNode whole = paths.computeIfAbsent(path, _ -> NODES.objectNode());
        item.properties()
                .forEach(field -> {
                    String what = field.getKey() + " " + path;
                    if (Operations.METHODS.contains(field.getKey())) {
                        brings(what, part);
                        if (field.getValue().has("operationId")) {
                            brings(
                                    "the operation id "
                                            + field.getValue().get("operationId").asText(),
                                    part);
                        }
                        whole.set(field.getKey(), field.getValue());
                    } else if (same(what, part, field.getValue())) {
                        whole.set(field.getKey(), field.getValue());
                    }
                });
    }

    private void addComponent(String section, String name, JsonNode component, Part part) {
        String what = "components/" + section + "/" + name;
        if (same(what, part, component)) {
            components.computeIfAbsent(section, _ -> new TreeMap<>()).put(name, component);
        }
    }

    private void brings(String what, Part part) {
        String other = owners.putIfAbsent(what, part.name());
        require(other == null, "%s and %s both have %s".formatted(other, part.name(), what));
    }

    /// Whether this is new; what is known already must be the same.
    private boolean same(String what, Part part, JsonNode value) {
        JsonNode earlier = said.putIfAbsent(what, value);
        if (earlier == null) {
            owners.put(what, part.name());
            return true;
        }
        require(
                earlier.equals(value),
                "%s and %s differ in %s".formatted(owners.get(what), part.name(), what));
        return false;
    }

    private static ObjectNode inOrder(ObjectNode item) {
        ObjectNode ordered = NODES.objectNode();
        item.properties().stream()
                .filter(field -> !Operations.METHODS.contains(field.getKey()))
                .forEach(field -> ordered.set(field.getKey(), field.getValue()));
        Operations.METHODS.stream()
                .filter(item::has)
                .forEach(method -> ordered.set(method, item.get(method)));
        return ordered;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Disagreement(otherwise);
        }
    }
}
