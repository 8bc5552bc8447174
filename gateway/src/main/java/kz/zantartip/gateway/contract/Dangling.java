package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Finds references inside a document that lead nowhere.
final class Dangling {

    private Dangling() {}

    static Stream<String> references(JsonNode document) {
        return all(document).filter(reference -> leadsNowhere(reference, document)).distinct();
    }

    private static boolean leadsNowhere(String reference, JsonNode document) {
        return reference.startsWith("#/") && document.at(reference.substring(1)).isMissingNode();
    }

    private static Stream<String> all(JsonNode node) {
        Stream<String> here =
                node.path("$ref").isTextual()
                        ? Stream.of(node.get("$ref").asText())
                        : Stream.<String>empty();
        return Stream.concat(
                here, StreamSupport.stream(node.spliterator(), false).flatMap(Dangling::all));
    }
}
