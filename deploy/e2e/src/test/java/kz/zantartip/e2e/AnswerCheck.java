package kz.zantartip.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Holds answers against the document: the operation is there, and it says this status, this content type, these headers
/// and this body. What the document does not know has to be refused, by a problem.
final class AnswerCheck {

    /// What was asked, and what came.
    record Answer(
            String method,
            String rawPath,
            int status,
            Map<String, List<String>> headers,
            String body) {

        Optional<String> header(String name) {
            return HttpHeaders.of(headers, (_, _) -> true).firstValue(name);
        }

        /// Without its parameters, in small letters.
        Optional<String> mediaType() {
            return header("Content-Type")
                    .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";

    /// How an unknown path may be refused: it is strange, it is not there, or not by this method.
    private static final Set<Integer> REFUSALS_OF_THE_UNKNOWN = Set.of(400, 404, 405, 414);

    private final ContractDocument document;
    private final SchemaCheck schemas;

    AnswerCheck(ContractDocument document) {
        this.document = document;
        this.schemas = new SchemaCheck(document.schemas());
    }

    /// @throws AssertionError naming operation, status and pointer of each fault
    void mustFit(Answer answer) {
        List<String> faults = faults(answer);
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    "%s\n%s".formatted(String.join("\n", faults), shortened(answer.body())));
        }
    }

    List<String> faults(Answer answer) {
        return document.find(answer.method(), answer.rawPath())
                .map(operation -> faults(operation, answer))
                .orElseGet(() -> faultsOfUnknown(answer));
    }

    private List<String> faults(ApiOperation operation, Answer answer) {
        String place = operation + " " + answer.status();
        JsonNode described = operation.answer(answer.status());
        if (described.isMissingNode()) {
            return List.of(place + ": the document knows no such status");
        }
        List<String> faults = new ArrayList<>();
        described
                .path("headers")
                .properties()
                .forEach(header ->
                        headerFault(header.getKey(), document.resolved(header.getValue()), answer)
                                .ifPresent(fault -> faults.add(place + " " + fault)));
        if (!answer.method().equals("HEAD")) {
            contentFaults(described.path("content"), answer)
                    .forEach(fault -> faults.add(place + " " + fault));
        }
        return faults;
    }

    private List<String> faultsOfUnknown(Answer answer) {
        String place = answer.method() + " " + answer.rawPath() + " " + answer.status();
        boolean refused =
                REFUSALS_OF_THE_UNKNOWN.contains(answer.status())
                        && answer.mediaType().filter(PROBLEM::equals).isPresent();
        if (!refused) {
            return List.of(place + ": the document knows no such operation");
        }
        return bodyFaults(
                        JSON.createObjectNode().put("$ref", "#/components/schemas/Problem"),
                        answer.body())
                .map(fault -> place + " " + fault)
                .toList();
    }

    private Optional<String> headerFault(String name, JsonNode header, Answer answer) {
        Optional<String> value = answer.header(name);
        if (value.isEmpty()) {
            return header.path("required").asBoolean()
                    ? Optional.of("header " + name + ": it is missing")
                    : Optional.empty();
        }
        JsonNode schema = header.path("schema");
        return schemas.faults(schema, typed(value.get(), document.resolved(schema))).stream()
                .findFirst()
                .map(fault -> "header " + name + " " + fault);
    }

    private static JsonNode typed(String value, JsonNode schema) {
        boolean number = Set.of("integer", "number").contains(schema.path("type").asText());
        return number && value.matches("-?[0-9]+")
                ? JSON.getNodeFactory().numberNode(Long.parseLong(value))
                : JSON.getNodeFactory().textNode(value);
    }

    private List<String> contentFaults(JsonNode content, Answer answer) {
        if (content.isEmpty()) {
            return answer.body().isEmpty() ? List.of() : List.of(": there is a body");
        }
        String type = answer.mediaType().orElse("none");
        JsonNode described = content.path(content.has("*/*") ? "*/*" : type);
        if (described.isMissingNode()) {
            return List.of("content type " + type + ": the document does not offer it");
        }
        boolean json = type.equals("application/json") || type.endsWith("+json");
        return json ? bodyFaults(described.path("schema"), answer.body()).toList() : List.of();
    }

    private Stream<String> bodyFaults(JsonNode schema, String body) {
        try {
            return schemas.faults(schema, JSON.readTree(body)).stream();
        } catch (IOException malformed) {
            return Stream.of("#: it is no JSON");
        }
    }

    private static String shortened(String body) {
        return body.length() > 2_000 ? body.substring(0, 2_000) + "…" : body;
    }
}
