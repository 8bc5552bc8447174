package kz.zantartip.chassis.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Problem details as in RFC 9457, with the extensions that every answer of ours carries.
@Schema(
        name = "Problem",
        description =
                "Problem details (RFC 9457). `code` never changes and is never translated; `title` and `detail` are in"
                        + " the language asked for.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(
                        required = true,
                        description =
                                "A page that explains this kind of problem, as a path without host.",
                        examples = "/problems/invalid-input",
                        maxLength = 200)
                String type,
        @Schema(required = true, examples = "The request is not valid", maxLength = 500)
                String title,
        @Schema(required = true, examples = "400", minimum = "400", maximum = "599") int status,
        @Schema(required = true, examples = "See errors for each fault.", maxLength = 2000)
                String detail,
        @Schema(
                        required = true,
                        description = "The path that was asked for.",
                        examples = "/api/v1/measures",
                        maxLength = 8192)
                String instance,
        @Schema(
                        required = true,
                        examples = "invalid-input",
                        pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                        maxLength = 100)
                String code,
        @Schema(
                        required = true,
                        description = "Names this request in our logs.",
                        examples = "4bf92f3577b34da6a3ce929d0e0e4736",
                        pattern = "^[0-9a-f]{32}$",
                        maxLength = 32)
                String traceId,
        @Schema(description = "Every fault of the request, all at once.", maxItems = 1000)
                List<Violation> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {

    /// The same with members of its own besides (RFC 9457, 3.2).
    Problem with(Map<String, Object> more) {
        return new Problem(type, title, status, detail, instance, code, traceId, errors, more);
    }

    /// One fault, told to the caller.
    @Schema(
            name = "Violation",
            description = "One fault of a request: where it stands and which rule it breaks.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Violation(
            @Schema(
                            required = true,
                            type = SchemaType.STRING,
                            enumeration = {"body", "query", "path", "header"},
                            examples = "query")
                    String in,
            @Schema(
                            description =
                                    "For a body: a JSON pointer as a URI fragment (RFC 6901, 6).",
                            examples = "#/schedule/due",
                            maxLength = 1000)
                    String pointer,
            @Schema(
                            description = "Else the parameter's or header's name.",
                            examples = "direction",
                            maxLength = 200)
                    String name,
            @Schema(
                            required = true,
                            examples = "unknown-code",
                            pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                            maxLength = 100)
                    String code,
            @Schema(required = true, examples = "No such code is in the list.", maxLength = 2000)
                    String detail) {}
}
