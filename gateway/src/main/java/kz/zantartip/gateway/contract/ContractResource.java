package kz.zantartip.gateway.contract;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The one document of everything public, as the build has merged it.
@Path("/")
@PermitAll
@NonBlocking
@Tag(name = "Contract", description = "What the API offers, and what its refusals mean.")
@SecurityRequirementsSet
public class ContractResource {

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    private final byte[] json = read("openapi.json");
    private final byte[] yaml = read("openapi.yaml");
    private final byte[] asyncApi = read("asyncapi.yaml");

    @GET
    @Path("openapi.json")
    @Produces(JSON)
    @Operation(
            operationId = "getContractAsJson",
            summary = "The whole API as one OpenAPI document, in JSON",
            description =
                    "OpenAPI 3.1. The same document for everybody; readable from any web page.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response asJson() {
        return open(json);
    }

    @GET
    @Path("api/v1/openapi.json")
    @Produces(JSON)
    @Operation(
            operationId = "getContract",
            summary = "The same document, below the base of the API",
            description = "For clients that know only the base address.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response belowTheBase() {
        return open(json);
    }

    @GET
    @Path("openapi.yaml")
    @Produces(YAML)
    @Operation(
            operationId = "getContractAsYaml",
            summary = "The whole API as one OpenAPI document, in YAML",
            description = "The same content as the JSON form.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)))
    public Response asYaml() {
        return open(yaml);
    }

    @GET
    @Path("asyncapi.yaml")
    @Produces(YAML)
    @Operation(
            operationId = "getChangeEventContract",
            summary = "What is told of changes in Kafka, as one AsyncAPI document",
            description =
                    "AsyncAPI 3: a channel per topic; a message per type of change event with its headers, the schema of its data and a sample.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)))
    public Response asAsyncApi() {
        return open(asyncApi);
    }

    private static Response open(byte[] document) {
        return Response.ok(document)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag, API-Version")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static byte[] read(String name) {
        try (InputStream in =
                ContractResource.class.getResourceAsStream("/META-INF/zantartip/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The build has not merged " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
