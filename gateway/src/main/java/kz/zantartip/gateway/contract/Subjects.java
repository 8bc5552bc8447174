package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Where the resources are of which one type of change event tells.
///
/// @param templates paths as the OpenAPI document has them, as `/api/v1/points/{id}`
record Subjects(List<String> templates) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    static Subjects of(JsonNode fact, String type) {
        List<String> templates =
                StreamSupport.stream(fact.path("subjects").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
        if (templates.isEmpty()) {
            throw new ContractMerge.Disagreement(type + " has no subject");
        }
        return new Subjects(templates);
    }

    /// The expression that exactly these paths fit.
    String pattern() {
        return templates.stream()
                .map(template -> PLACEHOLDER.matcher(template).replaceAll("[^/]+"))
                .collect(Collectors.joining("|", "^(", ")$"));
    }

    /// The first of the paths for this sample: an id or code that the data have, else the one that the OpenAPI document
    /// gives as an example.
    String example(JsonNode sample, JsonNode openApi) {
        String template = templates.getFirst();
        JsonNode parameters = openApi.path("paths").path(template).path("get").path("parameters");
        return PLACEHOLDER.matcher(template).replaceAll(found -> value(found, sample, parameters));
    }

    private static String value(MatchResult found, JsonNode sample, JsonNode parameters) {
        String name = found.group(1);
        if (sample.path(name).isTextual()) {
            return sample.get(name).asText();
        }
        return StreamSupport.stream(parameters.spliterator(), false)
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .map(Subjects::example)
                .filter(example -> !example.isBlank())
                .findFirst()
                .orElseThrow(() ->
                        new ContractMerge.Disagreement(
                                "Neither the sample nor the document has an example of " + name));
    }

    private static String example(JsonNode parameter) {
        JsonNode own = parameter.path("example");
        return own.isMissingNode()
                ? parameter.path("schema").path("examples").path(0).asText()
                : own.asText();
    }
}
