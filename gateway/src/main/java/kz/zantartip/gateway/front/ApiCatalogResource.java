package kz.zantartip.gateway.front;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where a program that knows only our host begins (RFC 9727).
@Path(ApiCatalogResource.PATH)
@PermitAll
@NonBlocking
@Tag(name = "Front", description = "The first page, and what is found at well-known places.")
@SecurityRequirementsSet
public class ApiCatalogResource {

    static final String PATH = "/.well-known/api-catalog";

    static final String LINK = "<%s>; rel=\"api-catalog\"".formatted(PATH);

    private static final String LINKSET = "application/linkset+json";

    private static final String TYPE =
            LINKSET + ";profile=\"https://www.rfc-editor.org/info/rfc9727\"";

    private final LinksetView catalog;

    ApiCatalogResource(PublicAddress here) {
        catalog =
                new LinksetView(
                        List.of(
                                new LinksetView.Context(
                                        here.of("/api/v1"),
                                        List.of(
                                                json(here, "/openapi.json"),
                                                yaml(here, "/openapi.yaml"),
                                                yaml(here, "/asyncapi.yaml")),
                                        List.of(html(here, "/docs"), html(here, "/")),
                                        List.of(json(here, "/health")),
                                        List.of(json(here, "/api/v1/problem-codes")))));
    }

    @GET
    @Produces(TYPE)
    @Operation(
            operationId = "getApiCatalog",
            summary = "Where the descriptions of this API are",
            description = "A linkset (RFC 9264) as RFC 9727 asks for it.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content =
                    @Content(
                            mediaType = LINKSET,
                            schema = @Schema(implementation = LinksetView.class)))
    public Response catalog(@Context RoutingContext asked) {
        asked.addHeadersEndHandler(_ -> withoutCharset(asked.response().headers()));
        return Response.ok(catalog)
                .header(HttpHeaders.LINK, LINK)
                .header("Access-Control-Allow-Origin", "*")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    /// The framework adds one to all that looks like text; a linkset has none (RFC 9264).
    private static void withoutCharset(MultiMap headers) {
        if (headers.contains(HttpHeaders.CONTENT_TYPE)) {
            headers.set(HttpHeaders.CONTENT_TYPE, TYPE);
        }
    }

    private static LinksetView.Link json(PublicAddress here, String path) {
        return new LinksetView.Link(here.of(path), "application/json");
    }

    private static LinksetView.Link yaml(PublicAddress here, String path) {
        return new LinksetView.Link(here.of(path), "application/yaml");
    }

    private static LinksetView.Link html(PublicAddress here, String path) {
        return new LinksetView.Link(here.of(path), "text/html");
    }
}
