package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The headers of a change event in Kafka: CloudEvents' own, and ours. On the wire each of them is text.
record MessageHeaders(String service, String type, Subjects subjects) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ID = "019a9f2c-5d00-7000-8000-00000000002a";
    private static final String SEQUENCE = "00000000000000000042";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    /// What holds for every change event.
    static ObjectNode ofAll() {
        ObjectNode schema = NODES.objectNode();
        schema.put("type", "object");
        schema.put("description", "CloudEvents 1.0, binary mode");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("ce_specversion").put("const", "1.0");
        text(properties, "ce_id", "UUIDv7; with `ce_source` it names the event once and for all.")
                .put("format", "uuid");
        text(properties, "ce_source", "The service that tells.")
                .put("pattern", "^/[a-z]+-service$");
        text(properties, "ce_type", "What happened.")
                .put("pattern", "^kz\\.zantartip\\.[a-z-]+\\.[a-z-]+\\.v[0-9]+$");
        text(properties, "ce_subject", "Path of the resource, as in the API.")
                .put("pattern", "^/api/v1/")
                .put("maxLength", 8192);
        text(properties, "ce_time", "When it happened, in UTC.").put("format", "date-time");
        text(properties, "ce_sequence", "Rises per source, with gaps; sorts as text.")
                .put("pattern", "^[0-9]{20}$");
        text(properties, "ce_revision", "The resource's own count: 1, 2, 3 without a gap.")
                .put("pattern", "^[1-9][0-9]*$");
        text(properties, "ce_traceparent", "The request that caused it (W3C Trace Context).")
                .put("pattern", "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$");
        properties.putObject("content-type").put("const", "application/json");
        properties
                .fieldNames()
                .forEachRemaining(name -> {
                    if (!name.equals("ce_traceparent")) {
                        schema.withArray("required").add(name);
                    }
                });
        return schema;
    }

    /// What holds for this type besides.
    ///
    /// @param ofAll reference to the schema of all
    ObjectNode schema(String ofAll) {
        ObjectNode schema = NODES.objectNode();
        schema.put("type", "object");
        schema.putArray("allOf").addObject().put("$ref", ofAll);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("ce_source").put("const", source());
        properties.putObject("ce_type").put("const", type);
        properties.putObject("ce_subject").put("type", "string").put("pattern", subjects.pattern());
        return schema;
    }

    ObjectNode example(JsonNode sample, JsonNode openApi) {
        return NODES.objectNode()
                .put("ce_specversion", "1.0")
                .put("ce_id", ID)
                .put("ce_source", source())
                .put("ce_type", type)
                .put("ce_subject", subjects.example(sample, openApi))
                .put("ce_time", "2026-11-20T07:00:00Z")
                .put("ce_sequence", SEQUENCE)
                .put("ce_revision", "1")
                .put("ce_traceparent", TRACE)
                .put("content-type", "application/json");
    }

    private String source() {
        return "/%s-service".formatted(service);
    }

    private static ObjectNode text(ObjectNode properties, String name, String description) {
        return properties.putObject(name).put("type", "string").put("description", description);
    }
}
