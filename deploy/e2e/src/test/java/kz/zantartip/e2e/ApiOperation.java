package kz.zantartip.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// One operation of the document.
///
/// @param node what the document says of it, its references resolved where it is asked for them
record ApiOperation(
        ContractDocument document, String method, String path, Pattern template, JsonNode node) {

    static ApiOperation of(ContractDocument document, String method, String path, JsonNode node) {
        String template =
                Stream.of(path.split("(?=[{])|(?<=})"))
                        .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                        .reduce("", String::concat);
        return new ApiOperation(
                document, method.toUpperCase(Locale.ROOT), path, Pattern.compile(template), node);
    }

    String id() {
        return node.path("operationId").asText();
    }

    boolean isAt(String rawPath) {
        return template.matcher(rawPath).matches();
    }

    /// The fewer, the more of a path is said by the operation itself.
    int variables() {
        return path.length() - path.replace("{", "").length();
    }

    /// Who may call it; nobody is named where everybody may.
    List<String> roles() {
        return StreamSupport.stream(node.path("x-roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    boolean isOpen() {
        return roles().isEmpty();
    }

    List<JsonNode> parameters(String in) {
        return StreamSupport.stream(node.path("parameters").spliterator(), false)
                .map(document::resolved)
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .toList();
    }

    boolean hasParameter(String in, String name) {
        return parameters(in).stream()
                .anyMatch(parameter -> parameter.path("name").asText().equalsIgnoreCase(name));
    }

    /// What the document says of an answer with this status; missing where it says nothing.
    JsonNode answer(int status) {
        return document.resolved(node.path("responses").path(String.valueOf(status)));
    }

    boolean takesBody() {
        return node.has("requestBody");
    }

    /// Whether it takes JSON; files and forms are tried by the tests of their own.
    boolean takesJson() {
        return takesBody() && bodyType().endsWith("json") && !bodyType().endsWith("ndjson");
    }

    /// The first media type that it takes.
    String bodyType() {
        return body().fieldNames().next();
    }

    JsonNode bodySchema() {
        return document.resolved(body().path(bodyType()).path("schema"));
    }

    /// The example that the document gives of its body; missing where it gives none.
    JsonNode bodyExample() {
        JsonNode content = body().path(bodyType());
        return content.has("example")
                ? content.get("example")
                : content.path("examples").path(0).path("value");
    }

    private JsonNode body() {
        return document.resolved(node.path("requestBody")).path("content");
    }

    @Override
    public String toString() {
        return id() + " (" + method + " " + path + ")";
    }
}
