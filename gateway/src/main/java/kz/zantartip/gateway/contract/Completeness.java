package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What every operation must say of itself before it may be part of the contract. A client is generated from the
/// document and a person reads it: what is left out here is missing for both.
final class Completeness {

    private static final List<String> OF_ALL =
            List.of("400", "401", "406", "414", "429", "431", "500", "503");

    private final JsonNode document;
    private final Map<String, Boolean> tags = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private Completeness(JsonNode document) {
        this.document = document;
        document.path("tags")
                .forEach(tag -> tags.put(tag.path("name").asText(), isSaid(tag, "description")));
    }

    /// @return what is missing, each with the operation that lacks it
    static List<String> faults(JsonNode document) {
        Completeness completeness = new Completeness(document);
        Operations.of(document).forEach(completeness::check);
        return completeness.faults;
    }

    private void check(Operations.Operation operation) {
        JsonNode node = operation.node();
        require(!operation.path().startsWith("/q/"), operation, "is not for the public");
        require(isSaid(node, "operationId"), operation, "has no operationId");
        require(ids.add(operation.id()), operation, "has the id of another operation");
        require(isSaid(node, "summary"), operation, "has no summary");
        require(isSaid(node, "description"), operation, "has no description");
        checkTag(operation);
        checkRoles(operation);
        operation.parameters().forEach(parameter -> checkParameter(operation, parameter));
        operation
                .bodies()
                .forEach(body ->
                        require(
                                body.content().has("example") || body.content().has("examples"),
                                operation,
                                body.place() + " has no example"));
        checkAnswers(operation);
    }

    private void checkTag(Operations.Operation operation) {
        JsonNode named = operation.node().path("tags");
        require(named.size() == 1, operation, "has not one tag");
        named.forEach(tag ->
                require(
                        tags.getOrDefault(tag.asText(), false),
                        operation,
                        "has the tag \"%s\", which nobody describes".formatted(tag.asText())));
    }

    private void checkRoles(Operations.Operation operation) {
        JsonNode roles = operation.node().path("x-roles");
        JsonNode security = operation.node().path("security");
        require(roles.isArray(), operation, "does not name its roles in x-roles");
        require(security.size() == 1, operation, "does not say whether it needs a token");
        require(
                roles.isEmpty() == security.path(0).isEmpty(),
                operation,
                "names roles without asking for a token, or the other way round");
        require(
                roles.isEmpty() || operation.statuses().contains("403"),
                operation,
                "names roles and has no answer 403");
    }

    private void checkParameter(Operations.Operation operation, JsonNode parameter) {
        String name = parameter.path("name").asText();
        JsonNode schema = parameter.path("schema");
        JsonNode type = Operations.resolved(schema, document);
        require(isSaid(parameter, "description"), operation, name + " has no description");
        require(
                parameter.has("example")
                        || parameter.has("examples")
                        || schema.has("examples")
                        || type.has("examples")
                        || type.has("enum")
                        || type.path("type").asText().equals("boolean"),
                operation,
                name + " has no example");
    }

    private void checkAnswers(Operations.Operation operation) {
        List<String> statuses = operation.statuses();
        require(
                statuses.stream().anyMatch(status -> status.startsWith("2")),
                operation,
                "never succeeds");
        List<String> needed = new ArrayList<>(OF_ALL);
        if (operation.path().contains("{")) {
            needed.add("404");
        }
        if (operation.node().has("requestBody")) {
            needed.addAll(List.of("413", "415"));
        }
        needed.forEach(
                status -> require(statuses.contains(status), operation, "has no answer " + status));
        statuses.forEach(status ->
                require(
                        isSaid(operation.response(status), "description"),
                        operation,
                        status + " has no description"));
    }

    private void require(boolean holds, Operations.Operation operation, String otherwise) {
        if (!holds) {
            faults.add(operation.id() + " " + otherwise);
        }
    }

    private static boolean isSaid(JsonNode node, String field) {
        return !node.path(field).asText().isBlank();
    }
}
