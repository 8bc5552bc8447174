package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes one AsyncAPI document of what the services declare that they tell: a channel per topic, a message per type of
/// change event. What a message carries is not described anew: it is what `GET` on its subject answers, by the very schema
/// that the OpenAPI document has for that.
public final class AsyncApi {

    /// What one service declares.
    ///
    /// @param samples a sample of the data by type of change event
    public record Part(String name, JsonNode declaration, Map<String, JsonNode> samples) {}

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String HEADERS = "ChangeEventHeaders";

    private final JsonNode openApi;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final ObjectNode channels = document.objectNode();
    private final ObjectNode operations = document.objectNode();
    private final ObjectNode messages = document.objectNode();

    /// Those that messages speak of, and those that these speak of.
    private final Map<String, JsonNode> schemas = new TreeMap<>();

    private AsyncApi(JsonNode openApi) {
        this.openApi = openApi;
    }

    /// @param openApi the merged document of everything public
    public static ObjectNode of(JsonNode openApi, List<Part> parts) {
        AsyncApi whole = new AsyncApi(openApi);
        parts.forEach(whole::add);
        return whole.finished();
    }

    private ObjectNode finished() {
        document.put("asyncapi", "3.0.0");
        JsonNode info = openApi.path("info");
        ObjectNode own = document.putObject("info");
        own.put("title", info.path("title").asText() + ": change events");
        own.put("version", info.path("version").asText());
        own.put(
                "description",
                """
                What others may know of a change is told in Kafka once it is committed: CloudEvents 1.0 in binary mode, one topic per \
                service, keyed by the resource's id. Data are what `GET` on `ce_subject` answers to a caller without a token. Events of \
                one key come in order; one may come twice: `ce_source` and `ce_id` tell. Where Kafka is, the operator says.\
                """);
        if (info.has("license")) {
            own.set("license", info.get("license"));
        }
        document.put("defaultContentType", "application/json");
        document.set("channels", channels);
        document.set("operations", operations);
        ObjectNode components = document.putObject("components");
        components.set("messages", messages);
        components.putObject("schemas").setAll(schemas);
        ((ObjectNode) components.get("schemas")).set(HEADERS, MessageHeaders.ofAll());
        return document;
    }

    private void add(Part part) {
        String service = part.declaration().path("service").asText();
        JsonNode facts = part.declaration().path("facts");
        Map<String, JsonNode> declared = new TreeMap<>();
        facts.properties().forEach(fact -> declared.put(fact.getKey(), fact.getValue()));
        require(
                declared.keySet().equals(new TreeSet<>(part.samples().keySet())),
                "%s declares %s and has samples of %s"
                        .formatted(part.name(), declared.keySet(), part.samples().keySet()));
        ObjectNode channel = channels.putObject(service);
        channel.put("address", "zantartip.%s.v1".formatted(service));
        channel.set("description", part.declaration().path("description"));
        ObjectNode ofChannel = channel.putObject("messages");
        ObjectNode operation = operations.putObject("tell-" + service);
        operation.put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/" + service);
        operation.put("summary", "The %s service tells what has changed".formatted(service));
        declared.forEach((type, fact) -> {
            ofChannel.putObject(type).put("$ref", "#/components/messages/" + type);
            operation
                    .withArray("messages")
                    .addObject()
                    .put("$ref", "#/channels/%s/messages/%s".formatted(service, type));
            require(!messages.has(type), "Two services declare " + type);
            messages.set(type, message(service, type, fact, part.samples().get(type)));
        });
    }

    private ObjectNode message(String service, String type, JsonNode fact, JsonNode sample) {
        MessageHeaders headers = new MessageHeaders(service, type, Subjects.of(fact, type));
        ObjectNode message = document.objectNode();
        message.put("name", type);
        message.put("title", type.replaceAll("^kz\\.zantartip\\.|\\.v1$", ""));
        message.set("summary", fact.path("summary"));
        message.put("contentType", "application/json");
        message.set("headers", headers.schema(SCHEMAS + HEADERS));
        message.set("payload", payload(type, fact));
        message.putObject("bindings")
                .putObject("kafka")
                .putObject("key")
                .put("type", "string")
                .put("description", "The resource's id");
        ObjectNode example = message.putArray("examples").addObject();
        example.put("name", "sample");
        example.set("headers", headers.example(sample, openApi));
        example.set("payload", sample);
        return message;
    }

    /// The schema of what `GET` answers on the subject, by reference; of only some of its fields a part of it.
    private JsonNode payload(String type, JsonNode fact) {
        List<JsonNode> answers =
                Subjects.of(fact, type).templates().stream().map(this::answer).distinct().toList();
        require(answers.size() == 1, type + ": its subjects answer in different shapes");
        JsonNode schema = answers.getFirst();
        JsonNode payload =
                fact.has("fields") ? only(fact.get("fields"), type, resolved(schema)) : schema;
        collect(payload);
        return payload;
    }

    private JsonNode answer(String path) {
        JsonNode schema =
                openApi.path("paths")
                        .path(path)
                        .path("get")
                        .path("responses")
                        .path("200")
                        .path("content")
                        .path("application/json")
                        .path("schema");
        require(!schema.isMissingNode(), "No GET on " + path + " answers JSON");
        return schema;
    }

    private JsonNode only(JsonNode fields, String type, JsonNode whole) {
        ObjectNode some = document.objectNode();
        some.put("type", "object");
        ObjectNode properties = some.putObject("properties");
        for (JsonNode field : fields) {
            JsonNode property = whole.path("properties").path(field.asText());
            require(!property.isMissingNode(), type + ": no field " + field.asText());
            properties.set(field.asText(), property);
        }
        for (JsonNode required : whole.path("required")) {
            if (properties.has(required.asText())) {
                some.withArray("required").add(required);
            }
        }
        some.put("additionalProperties", false);
        return some;
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? openApi.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private void collect(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (reference.startsWith(SCHEMAS)) {
            JsonNode schema = resolved(node);
            require(!schema.isMissingNode(), "Nothing is at " + reference);
            if (schemas.putIfAbsent(reference.substring(SCHEMAS.length()), schema) == null) {
                collect(schema);
            }
        }
        node.forEach(this::collect);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ContractMerge.Disagreement(otherwise);
        }
    }
}
