package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zantartip.gateway.contract.Operations.Operation;
import kz.zantartip.gateway.contract.SchemaChanges.Way;

/// Finds what in the contract would break a client that was written against an earlier one; decision 0019 says why so.
final class ContractChanges {

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();

    private ContractChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /// @return each break with the operation and the place, in the order of the earlier document
    static List<String> breaking(JsonNode before, JsonNode after) {
        ContractChanges changes = new ContractChanges(before, after);
        changes.compare();
        return changes.breaks.stream().distinct().toList();
    }

    private void compare() {
        Map<String, Operation> now =
                Operations.of(after)
                        .collect(
                                Collectors.toMap(
                                        operation -> operation.method() + operation.path(),
                                        Function.identity()));
        Operations.of(before)
                .forEach(was -> {
                    Operation is = now.get(was.method() + was.path());
                    if (is == null) {
                        breaks.add(
                                "%s %s: the operation has gone"
                                        .formatted(was.method(), was.path()));
                    } else {
                        compare(was, is);
                    }
                });
    }

    private void compare(Operation was, Operation is) {
        if (!was.id().equals(is.id())) {
            report(was, "its id is " + is.id() + " now");
        }
        compareRoles(was, is);
        compareParameters(was, is);
        compareBody(was, is);
        compareAnswers(was, is);
    }

    private void compareRoles(Operation was, Operation is) {
        Set<String> gone = roles(was);
        gone.removeAll(roles(is));
        if (roles(was).isEmpty() && !roles(is).isEmpty()) {
            report(was, "it needs a token now");
        } else if (!roles(is).isEmpty() && !gone.isEmpty()) {
            report(was, "the roles %s may not call it any more".formatted(gone));
        }
    }

    private static Set<String> roles(Operation operation) {
        Set<String> roles = new TreeSet<>();
        operation.node().path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    private void compareParameters(Operation was, Operation is) {
        Map<String, JsonNode> earlier = parameters(was);
        Map<String, JsonNode> now = parameters(is);
        earlier.forEach((name, parameter) -> {
            if (!now.containsKey(name)) {
                report(was, "the parameter %s has gone".formatted(name));
                return;
            }
            JsonNode other = now.get(name);
            if (!parameter.path("required").asBoolean() && other.path("required").asBoolean()) {
                report(was, "the parameter %s is required now".formatted(name));
            }
            if (!parameter.path("style").equals(other.path("style"))
                    || !parameter.path("explode").equals(other.path("explode"))) {
                report(was, "the parameter %s is written another way".formatted(name));
            }
            compareSchemas(Way.SENT, was, name, parameter.path("schema"), other.path("schema"));
        });
        now.forEach((name, parameter) -> {
            if (!earlier.containsKey(name) && parameter.path("required").asBoolean()) {
                report(was, "the parameter %s is new and required".formatted(name));
            }
        });
    }

    private static Map<String, JsonNode> parameters(Operation operation) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        operation
                .parameters()
                .forEach(parameter ->
                        parameters.put(
                                parameter.path("in").asText()
                                        + " "
                                        + parameter.path("name").asText(),
                                parameter));
        return parameters;
    }

    private void compareBody(Operation was, Operation is) {
        JsonNode earlier = was.node().path("requestBody");
        JsonNode now = is.node().path("requestBody");
        if (!earlier.path("required").asBoolean() && now.path("required").asBoolean()) {
            report(was, "a body is required now");
        }
        compareContent(Way.SENT, was, "body", earlier.path("content"), now.path("content"));
    }

    /// Of refusals only what they hold is compared: a client has to expect every status from 400 up.
    private void compareAnswers(Operation was, Operation is) {
        for (String status : was.statuses()) {
            boolean success = status.startsWith("2");
            if (!is.statuses().contains(status)) {
                if (success) {
                    report(was, "the answer %s has gone".formatted(status));
                }
                continue;
            }
            JsonNode earlier = was.response(status);
            JsonNode now = is.response(status);
            if (success) {
                earlier.path("headers")
                        .fieldNames()
                        .forEachRemaining(header -> {
                            if (!now.path("headers").has(header)) {
                                report(was, "%s: the header %s has gone".formatted(status, header));
                            }
                        });
            }
            compareContent(Way.ANSWERED, was, status, earlier.path("content"), now.path("content"));
        }
        is.statuses().stream()
                .filter(status -> status.startsWith("2") && !was.statuses().contains(status))
                .forEach(status -> report(was, "it may answer %s now".formatted(status)));
    }

    private void compareContent(
            Way way, Operation operation, String place, JsonNode earlier, JsonNode now) {
        earlier.properties()
                .forEach(content -> {
                    if (!now.has(content.getKey())) {
                        report(operation, "%s: no %s any more".formatted(place, content.getKey()));
                        return;
                    }
                    compareSchemas(
                            way,
                            operation,
                            place,
                            content.getValue().path("schema"),
                            now.get(content.getKey()).path("schema"));
                });
    }

    private void compareSchemas(
            Way way, Operation operation, String place, JsonNode earlier, JsonNode now) {
        breaks.addAll(
                SchemaChanges.breaking(
                        way,
                        operation.id() + " " + place,
                        Shape.of(earlier, before),
                        Shape.of(now, after)));
    }

    private void report(Operation operation, String what) {
        breaks.add(operation.id() + ": " + what);
    }
}
