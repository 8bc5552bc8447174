package kz.zantartip.gateway.front;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.gateway.page.LanguageChoice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The page that a person meets first.
@Path("/")
@PermitAll
@Tag(name = "Front")
@SecurityRequirementsSet
public class LandingResource {

    private final LiveFigures figures;
    private final PublicAddress here;

    LandingResource(LiveFigures figures, PublicAddress here) {
        this.figures = figures;
        this.here = here;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    @Operation(
            operationId = "getLandingPage",
            summary = "What this is, for a person",
            description =
                    "A page in Kazakh, Russian or English with figures as they are now. A figure that no service tells is missing; the page is there all the same.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content =
                    @Content(
                            mediaType = "text/html",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 100_000),
                            example = "<!DOCTYPE html>\n<html lang=\"kk\">…</html>"))
    public Uni<Response> page(UriInfo asked, HttpHeaders headers) {
        Lang lang = LanguageChoice.of(asked, headers);
        return figures.now()
                .map(now ->
                        Response.ok(
                                        LandingPage.of(
                                                now,
                                                here.origin().orElse("http://localhost:8080"),
                                                lang))
                                .header(HttpHeaders.CONTENT_LANGUAGE, lang.code())
                                .header("Content-Security-Policy", LandingPage.POLICY)
                                .header(HttpHeaders.LINK, ApiCatalogResource.LINK)
                                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                                .build());
    }
}
