package kz.zantartip.chassis.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.Problem;
import kz.zantartip.chassis.problem.ProblemCatalogue;
import kz.zantartip.chassis.text.Lang;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// The refusals that operations share, as components: the same in every service, or the merge of the documents fails. Their
/// examples are told by the catalogue that tells the real ones.
final class Refusals {

    private record Refusal(String name, String code, String description) {}

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static final Map<String, Refusal> BY_STATUS = new LinkedHashMap<>();

    static {
        add(
                "400",
                "InvalidInput",
                "invalid-input",
                "What was sent breaks rules; `errors` names each fault.");
        add(
                "401",
                "Unauthenticated",
                "unauthenticated",
                "A valid token is needed, or the one that was sent is not valid: an operation that is open to all checks it too.");
        add("403", "Forbidden", "forbidden", "The caller's role does not allow this.");
        add(
                "404",
                "NotFound",
                "not-found",
                "Nothing has this path, or nothing that this caller may know of.");
        add("406", "NotAcceptable", "not-acceptable", "The form asked for is not offered.");
        add(
                "409",
                "Conflict",
                "changed-meanwhile",
                "The resource's state, another caller's change or a running request stands against it; `code` says which.");
        add(
                "412",
                "Stale",
                "stale",
                "The version in `If-Match` is no longer current; `ETag` carries the current one.");
        add("413", "TooLarge", "too-large", "The body is larger than is allowed here.");
        add(
                "415",
                "UnsupportedMediaType",
                "unsupported-media-type",
                "The body's media type is not one that the resource takes.");
        add(
                "422",
                "KeyReused",
                "idempotency-key-reused",
                "The `Idempotency-Key` came with another body before.");
        add("428", "PreconditionRequired", "precondition-required", "`If-Match` is needed here.");
        add(
                "429",
                "TooManyRequests",
                "too-many-requests",
                "Too many requests; `Retry-After` says when to go on.");
        add("500", "InternalError", "internal-error", "A fault of ours.");
        add(
                "503",
                "Unavailable",
                "unavailable",
                "The service is away for now; `Retry-After` says when to try again.");
    }

    private Refusals() {}

    private static void add(String status, String name, String code, String description) {
        BY_STATUS.put(status, new Refusal(name, code, description));
    }

    static Map<String, APIResponse> components(ProblemCatalogue catalogue) {
        Map<String, APIResponse> components = new LinkedHashMap<>();
        BY_STATUS.forEach((status, refusal) ->
                components.put(refusal.name(), response(status, refusal, catalogue)));
        return components;
    }

    static APIResponse reference(String status) {
        return OASFactory.createAPIResponse()
                .ref("#/components/responses/" + BY_STATUS.get(status).name());
    }

    private static APIResponse response(
            String status, Refusal refusal, ProblemCatalogue catalogue) {
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
                                                        .example(example(refusal, catalogue))));
        response.addHeader("Content-Language", Headers.reference("Content-Language"));
        if (status.equals("412")) {
            response.addHeader("ETag", Headers.reference("ETag"));
        }
        if (status.equals("429") || status.equals("503")) {
            response.addHeader("Retry-After", Headers.reference("Retry-After"));
        }
        return response;
    }

    private static Map<String, Object> example(Refusal refusal, ProblemCatalogue catalogue) {
        List<Fault> faults =
                refusal.code().equals("invalid-input")
                        ? List.of(Fault.inQuery("limit", "max", Map.of("value", 500)))
                        : List.of();
        Problem told =
                catalogue.tell(
                        refusal.code(), Map.of(), faults, Lang.EN, "/api/v1/measures", TRACE);
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", told.type());
        example.put("title", told.title());
        example.put("status", told.status());
        example.put("detail", told.detail());
        example.put("instance", told.instance());
        example.put("code", told.code());
        example.put("traceId", told.traceId());
        if (told.errors() != null) {
            Problem.Violation error = told.errors().getFirst();
            example.put(
                    "errors",
                    List.of(
                            Map.of(
                                    "in", error.in(),
                                    "name", error.name(),
                                    "code", error.code(),
                                    "detail", error.detail())));
        }
        return example;
    }
}
