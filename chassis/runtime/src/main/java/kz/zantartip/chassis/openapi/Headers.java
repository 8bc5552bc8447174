package kz.zantartip.chassis.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// The headers that answers share, as components, and which of them every answer has.
final class Headers {

    private static final String POLICY = "\"[a-z-]+\";q=[0-9]+;w=[0-9]+";
    private static final String STANDING = "\"[a-z-]+\";r=[0-9]+;t=[0-9]+";

    private Headers() {}

    static Map<String, Header> components() {
        Map<String, Header> headers = new LinkedHashMap<>();
        headers.put(
                "API-Version",
                text("Version of this contract.", "^[0-9]+\\.[0-9]+\\.[0-9]+$", 20, "0.1.0"));
        headers.put(
                "Access-Control-Allow-Origin",
                text(
                        "For a browser: the origin that asked, where the operator allows it; `*` for the contract itself.",
                        "^(\\*|https?://[^/\\s]+)$",
                        300,
                        "https://portal.example.kz"));
        headers.put(
                "Content-Language",
                OASFactory.createHeader()
                        .description("The language of what people read in the answer.")
                        .schema(
                                text(2, "kk")
                                        .enumeration(List.of("kk", "ru", "en"))
                                        .maxLength(null)));
        headers.put(
                "ETag",
                text(
                        "`\"<version>-<digest>\"`: the version counts the resource's own changes and is what `If-Match` compares; the digest covers the whole answer. After a 412 the version alone.",
                        "^\"[0-9]+(-[A-Za-z0-9_-]{16})?\"$",
                        50,
                        "\"1-omoWI-UPM9MqbF0L\""));
        headers.put(
                "Link",
                text(
                        "`rel=\"next\"`: the following page (RFC 8288).",
                        "^<[^>]+>; rel=\"next\"$",
                        9000,
                        "</api/v1/measures?cursor=WyJNVVJ6>; rel=\"next\""));
        headers.put(
                "Location",
                text(
                        "Path of what was created, without host.",
                        "^/[^\\s]*$",
                        8192,
                        "/api/v1/progress-reports/0199c2f4-7a7e-7c31-9d2e-3f5b6a7c8d9e"));
        headers.put(
                "RateLimit",
                text(
                        "What is left of each limit: requests `r` until it begins anew in `t` seconds.",
                        listOf(STANDING),
                        500,
                        "\"default\";r=598;t=31"));
        headers.put(
                "RateLimit-Policy",
                text(
                        "The limits that hold for this caller: `q` requests in `w` seconds.",
                        listOf(POLICY),
                        500,
                        "\"default\";q=600;w=60"));
        headers.put(
                "Retry-After",
                OASFactory.createHeader()
                        .description("Seconds to wait.")
                        .schema(
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.INTEGER)
                                        .format("int32")
                                        .minimum(BigDecimal.ZERO)
                                        .maximum(BigDecimal.valueOf(86_400))
                                        .examples(List.of(5))));
        return headers;
    }

    static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    /// What the gateway and every service put on each answer.
    static void declare(OpenAPI document) {
        document.getComponents().getResponses().forEach((_, answer) -> declare(answer));
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> declare(operation.getResponses()));
    }

    private static void declare(APIResponses answers) {
        answers.getAPIResponses().values().stream()
                .filter(answer -> answer.getRef() == null)
                .forEach(Headers::declare);
    }

    private static void declare(APIResponse answer) {
        List.of("API-Version", "Access-Control-Allow-Origin", "RateLimit", "RateLimit-Policy")
                .forEach(name -> answer.addHeader(name, reference(name)));
    }

    private static String listOf(String one) {
        return "^" + one + "(, ?" + one + ")*$";
    }

    private static Header text(String description, String pattern, int maxLength, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(text(maxLength, example).pattern(pattern));
    }

    private static Schema text(int maxLength, String example) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .maxLength(maxLength)
                .examples(List.of(example));
    }
}
