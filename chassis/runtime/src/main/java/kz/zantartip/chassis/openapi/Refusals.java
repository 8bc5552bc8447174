package kz.zantartip.chassis.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.zantartip.chassis.format.MediaTypes;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// The refusals that operations share, as components: the same in every service, or the merge of the documents fails.
final class Refusals {

    private record Refusal(
            String name, String description, String code, String title, String detail) {}

    private static final Map<String, Refusal> BY_STATUS = new LinkedHashMap<>();

    static {
        add(
                "400",
                "InvalidInput",
                "What was sent breaks rules; `errors` names each fault.",
                "invalid-input",
                "The request is not valid",
                "Each fault is named in errors.");
        add(
                "401",
                "Unauthenticated",
                "A valid token is needed.",
                "unauthenticated",
                "A token is needed",
                "Send a valid access token.");
        add(
                "403",
                "Forbidden",
                "The caller's role does not allow this.",
                "forbidden",
                "Not allowed",
                "Your role does not allow this.");
        add(
                "404",
                "NotFound",
                "Nothing has this path, or nothing that this caller may know of.",
                "not-found",
                "Not found",
                "There is nothing at this address.");
        add(
                "406",
                "NotAcceptable",
                "The form asked for is not offered.",
                "not-acceptable",
                "Format not offered",
                "This resource is not offered in the format asked for; the API description lists those that are.");
        add(
                "409",
                "Conflict",
                "The resource's state, another caller's change or a running request stands against it; `code` says which.",
                "changed-meanwhile",
                "Changed meanwhile",
                "Somebody else changed it first. Read it again and repeat.");
        add(
                "412",
                "Stale",
                "The version in `If-Match` is no longer current; `ETag` carries the current one.",
                "stale",
                "Stale version",
                "The version in If-Match is no longer current. Read it again and repeat.");
        add(
                "413",
                "TooLarge",
                "The body is larger than is allowed here.",
                "too-large",
                "Too large",
                "The body is larger than is allowed here.");
        add(
                "415",
                "UnsupportedMediaType",
                "The body's media type is not one that the resource takes.",
                "unsupported-media-type",
                "Media type not supported",
                "Content-Type must be one that this resource takes.");
        add(
                "422",
                "KeyReused",
                "The `Idempotency-Key` came with another body before.",
                "idempotency-key-reused",
                "The key is used already",
                "This Idempotency-Key came with another body before. A new request needs a new key.");
        add(
                "428",
                "PreconditionRequired",
                "`If-Match` is needed here.",
                "precondition-required",
                "If-Match is needed",
                "Read the resource and send its ETag in If-Match.");
        add(
                "429",
                "TooManyRequests",
                "Too many requests; `Retry-After` says when to go on.",
                "too-many-requests",
                "Too many requests",
                "Wait as long as Retry-After says.");
        add(
                "500",
                "InternalError",
                "A fault of ours.",
                "internal-error",
                "Internal error",
                "This is our fault. Quote traceId when you report it.");
        add(
                "503",
                "Unavailable",
                "The service is away for now; `Retry-After` says when to try again.",
                "unavailable",
                "Unavailable for now",
                "Try again a little later.");
    }

    private Refusals() {}

    private static void add(
            String status,
            String name,
            String description,
            String code,
            String title,
            String detail) {
        BY_STATUS.put(status, new Refusal(name, description, code, title, detail));
    }

    static Map<String, APIResponse> components() {
        Map<String, APIResponse> components = new LinkedHashMap<>();
        BY_STATUS.forEach(
                (status, refusal) -> components.put(refusal.name(), response(status, refusal)));
        return components;
    }

    static APIResponse reference(String status) {
        return OASFactory.createAPIResponse()
                .ref("#/components/responses/" + BY_STATUS.get(status).name());
    }

    private static APIResponse response(String status, Refusal refusal) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "/problems/" + refusal.code());
        example.put("title", refusal.title());
        example.put("status", Integer.valueOf(status));
        example.put("detail", refusal.detail());
        example.put("instance", "/api/v1/measures");
        example.put("code", refusal.code());
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        APIResponse response =
                OASFactory.createAPIResponse()
                        .description(refusal.description())
                        .content(
                                OASFactory.createContent()
                                        .addMediaType(
                                                MediaTypes.PROBLEM,
                                                OASFactory.createMediaType()
                                                        .schema(
                                                                OASFactory.createSchema()
                                                                        .ref(
                                                                                "#/components/schemas/Problem"))
                                                        .example(example)));
        response.addHeader("API-Version", Headers.reference("API-Version"));
        if (status.equals("429") || status.equals("503")) {
            response.addHeader("Retry-After", Headers.reference("Retry-After"));
        }
        return response;
    }
}
