package kz.zantartip.chassis.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// The headers that answers share, as components.
final class Headers {

    private Headers() {}

    static Map<String, Header> components() {
        Map<String, Header> headers = new LinkedHashMap<>();
        headers.put(
                "API-Version",
                text("Version of this contract.", "^[0-9]+\\.[0-9]+\\.[0-9]+$", 20, "0.1.0"));
        headers.put(
                "ETag",
                text(
                        "`\"<version>-<digest>\"`: the version counts the resource's own changes and is what `If-Match` compares; the digest covers the whole answer.",
                        "^\"[0-9]+-[A-Za-z0-9_-]{16}\"$",
                        50,
                        "\"1-omoWI-UPM9MqbF0L\""));
        headers.put(
                "Link",
                text(
                        "`rel=\"next\"`: the following page (RFC 8288).",
                        null,
                        9000,
                        "</api/v1/measures?cursor=WyJNVVJ6>; rel=\"next\""));
        headers.put(
                "Location",
                text(
                        "Path of what was created, without host.",
                        null,
                        8192,
                        "/api/v1/progress-reports/0199c2f4-7a7e-7c31-9d2e-3f5b6a7c8d9e"));
        headers.put(
                "Retry-After",
                OASFactory.createHeader()
                        .description("Seconds to wait.")
                        .schema(
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.INTEGER)
                                        .format("int32")
                                        .minimum(java.math.BigDecimal.ZERO)
                                        .maximum(java.math.BigDecimal.valueOf(86_400))
                                        .examples(List.of(5))));
        return headers;
    }

    static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Header text(String description, String pattern, int maxLength, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .pattern(pattern)
                                .maxLength(maxLength)
                                .examples(List.of(example)));
    }
}
