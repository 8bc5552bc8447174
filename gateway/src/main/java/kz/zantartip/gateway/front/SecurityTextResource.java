package kz.zantartip.gateway.front;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import kz.zantartip.chassis.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where somebody who has found a weakness learns whom to tell.
@Path(SecurityText.PATH)
@PermitAll
@NonBlocking
@Tag(name = "Front")
@SecurityRequirementsSet
public class SecurityTextResource {

    private static final String TEXT = "text/plain";

    private final Optional<String> text;

    SecurityTextResource(SecurityText text) {
        this.text = text.text();
    }

    @GET
    @Produces(TEXT + ";charset=UTF-8")
    @Operation(
            operationId = "getSecurityText",
            summary = "Whom to tell of a weakness",
            description = "`security.txt` (RFC 9116).")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = TEXT,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000),
                            example =
                                    "Contact: mailto:security@example.kz\r\nExpires: 2027-05-19T00:00:00Z\r\nPreferred-Languages: kk, ru, en\r\n"))
    @APIResponse(
            responseCode = "404",
            description = "`not-found`: the operator has named no contact")
    public Response text() {
        return Response.ok(text.orElseThrow(NotFound::new))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }
}
