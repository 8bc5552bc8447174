package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes out the components that nothing leads to and the tags that nothing has: a module describes some for operations that it
/// does not have, or that it hides.
final class Unused {

    private final JsonNode document;
    private final Set<String> used = new HashSet<>();

    private Unused(JsonNode document) {
        this.document = document;
    }

    static void remove(ObjectNode document) {
        Unused unused = new Unused(document);
        unused.follow(document.path("paths"));
        document.path("components").properties().stream()
                .filter(section -> !section.getKey().equals("securitySchemes"))
                .forEach(section -> {
                    List<String> names = new ArrayList<>();
                    section.getValue().fieldNames().forEachRemaining(names::add);
                    names.removeIf(name ->
                            unused.used.contains("#/components/" + section.getKey() + "/" + name));
                    ((ObjectNode) section.getValue()).remove(names);
                });
        if (document.path("tags") instanceof ArrayNode tags) {
            Set<String> had =
                    Operations.of(document)
                            .flatMap(operation -> operation.node().path("tags").valueStream())
                            .map(JsonNode::asText)
                            .collect(Collectors.toSet());
            tags.removeIf(tag -> !had.contains(tag.path("name").asText()));
        }
    }

    private void follow(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (reference.startsWith("#/") && used.add(reference)) {
            follow(document.at(reference.substring(1)));
        }
        node.forEach(this::follow);
    }
}
