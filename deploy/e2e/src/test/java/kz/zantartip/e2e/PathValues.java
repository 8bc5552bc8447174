package kz.zantartip.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills the variables of an operation's path.
final class PathValues {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final String NOBODY = "01999999-0000-7000-8000-000000000000";

    private final RunningSystem system;
    private final Map<String, String> existing = new ConcurrentHashMap<>();

    /// @param known what a test has made, by the path that the operations on it begin with, such as `/api/v1/events/{id}`
    PathValues(RunningSystem system, Map<String, String> known) {
        this.system = system;
        existing.putAll(known);
    }

    /// The path of something that is there: made by the test, else the document's example, else the first of its list. Where
    /// there is none of it, of something that is not there.
    String existing(ApiOperation operation) {
        return filled(operation, (name, parameter, soFar) -> existing(name, parameter, soFar));
    }

    /// The path of something that could be there and is not.
    String unknown(ApiOperation operation) {
        return filled(operation, (_, parameter, _) -> unknown(parameter));
    }

    /// The path with this, as it stands, for its last variable, and something that is there for the others.
    String with(ApiOperation operation, String value) {
        String path = operation.path();
        int last = path.lastIndexOf('{');
        return existing(path.substring(0, last), operation)
                + value
                + path.substring(path.indexOf('}', last) + 1);
    }

    private interface Choice {

        String of(String name, JsonNode parameter, String soFar);
    }

    private String existing(String path, ApiOperation operation) {
        return filled(path, operation, this::existing);
    }

    private static String filled(ApiOperation operation, Choice choice) {
        return filled(operation.path(), operation, choice);
    }

    private static String filled(String path, ApiOperation operation, Choice choice) {
        Matcher variables = VARIABLE.matcher(path);
        StringBuilder filled = new StringBuilder();
        while (variables.find()) {
            String name = variables.group(1);
            JsonNode parameter =
                    operation.parameters("path").stream()
                            .filter(one -> one.path("name").asText().equals(name))
                            .findFirst()
                            .orElseThrow();
            String before = path.substring(0, variables.end());
            variables.appendReplacement(
                    filled, Matcher.quoteReplacement(choice.of(name, parameter, before)));
        }
        return variables.appendTail(filled).toString();
    }

    private String existing(String name, JsonNode parameter, String upToIt) {
        return existing.computeIfAbsent(
                upToIt,
                path -> {
                    JsonNode example =
                            parameter.has("example")
                                    ? parameter.get("example")
                                    : parameter.at("/schema/examples/0");
                    return example.isMissingNode()
                            ? first(name, path).orElseGet(() -> unknown(parameter))
                            : example.asText();
                });
    }

    /// What the first of the list is called by; a list that stands below something else is not looked into.
    private Optional<String> first(String name, String path) {
        String list = path.substring(0, path.lastIndexOf('/'));
        if (list.contains("{") || system.publicPort().document().find("GET", list).isEmpty()) {
            return Optional.empty();
        }
        JsonNode items = system.json(list + "?limit=1").path("items");
        return Optional.ofNullable(items.path(0).get(name)).map(JsonNode::asText);
    }

    private String unknown(JsonNode parameter) {
        JsonNode schema = system.publicPort().document().resolved(parameter.path("schema"));
        if (schema.path("type").asText().equals("integer")) {
            return "999";
        }
        return schema.path("format").asText().equals("uuid") ? NOBODY : "no-such-thing";
    }
}
