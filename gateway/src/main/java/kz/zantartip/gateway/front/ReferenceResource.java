package kz.zantartip.gateway.front;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import kz.zantartip.chassis.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The reference of the API, to read and to try, and the files that it is made of.
@Path("/docs")
@PermitAll
@NonBlocking
@Tag(name = "Front")
@SecurityRequirementsSet
public class ReferenceResource {

    private final ReferenceFiles files;

    ReferenceResource(ReferenceFiles files) {
        this.files = files;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    @Operation(
            operationId = "getReferencePage",
            summary = "The reference of the API, to read and to try",
            description =
                    "Shows the OpenAPI document and sends calls. Everything on the page comes from this host.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content =
                    @Content(
                            mediaType = "text/html",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000),
                            example = "<!DOCTYPE html>\n<html lang=\"en\">…</html>"))
    public Response page() {
        return Response.ok(ReferencePage.of("/docs/assets/" + files.version()))
                .header("Content-Security-Policy", ReferencePage.POLICY)
                .header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @GET
    @Path("/assets/{version}/{file}")
    @Produces({"text/javascript;charset=UTF-8", "text/css;charset=UTF-8"})
    @Operation(
            operationId = "getReferenceFile",
            summary = "A file that the reference is made of",
            description =
                    "Its address changes with its bytes: it may be kept for ever. `/docs` names the addresses that hold.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = "text/javascript",
                        schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000),
                        example = "SwaggerUIBundle({ url: \"/openapi.json\" });"),
                @Content(
                        mediaType = "text/css",
                        schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000),
                        example = "body { margin: 0; }")
            })
    @APIResponse(responseCode = "404", description = "`not-found`: no file has this address")
    public Response file(
            @Parameter(
                            description = "Changes with the files.",
                            example = "0f1e2d3c4b5a6978",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "^[0-9a-f]{16}$",
                                            maxLength = 16))
                    @RestPath
                    String version,
            @Parameter(
                            description = "Its name",
                            example = "reference.js",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "^[a-z-]+\\.(js|css)$",
                                            maxLength = 50))
                    @RestPath
                    String file) {
        ReferenceFiles.Asset asset = files.find(version, file).orElseThrow(NotFound::new);
        return Response.ok(asset.bytes(), asset.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
