package kz.zantartip.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.cloudevents.CloudEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What `/asyncapi.yaml` says of change events, as somebody else's consumer would check what it hears.
final class ChangeEventContract {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V7);

    private final JsonNode document;

    ChangeEventContract(String yaml) {
        try {
            document = new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong with a record from this topic; empty for one that is as described.
    List<String> faults(ConsumerRecord<String, CloudEvent> told) {
        String type = told.value().getType();
        JsonNode message = document.path("components").path("messages").path(type);
        boolean ofTheTopic =
                document.path("channels")
                        .valueStream()
                        .filter(channel -> channel.path("address").asText().equals(told.topic()))
                        .anyMatch(channel -> channel.path("messages").has(type));
        if (message.isMissingNode() || !ofTheTopic) {
            return List.of("%s is not described for %s".formatted(type, told.topic()));
        }
        ObjectNode headers = ((ObjectNode) document).objectNode();
        told.headers()
                .forEach(header ->
                        headers.put(
                                header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return Stream.concat(
                        faults(message.get("headers"), headers.toString()),
                        faults(
                                message.get("payload"),
                                new String(
                                        told.value().getData().toBytes(), StandardCharsets.UTF_8)))
                .map(fault -> type + " " + fault)
                .toList();
    }

    /// The validator looks for what schemas share where draft 7 keeps it.
    private Stream<String> faults(JsonNode schema, String data) {
        ObjectNode whole = schema.deepCopy();
        whole.set("definitions", document.at("/components/schemas"));
        String moved = whole.toString().replace("#/components/schemas/", "#/definitions/");
        return SCHEMAS
                .getSchema(moved, InputFormat.JSON)
                .validate(
                        data,
                        InputFormat.JSON,
                        run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString);
    }
}
