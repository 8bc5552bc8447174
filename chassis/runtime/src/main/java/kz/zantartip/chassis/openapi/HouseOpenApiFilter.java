package kz.zantartip.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zantartip.chassis.format.Format;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.problem.ProblemCatalogue;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/// Writes into every operation what all operations share, once: the parameters `f`, `lang`, `bom` and `If-None-Match`, the
/// headers of an answer, 304, and every refusal as a problem.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseOpenApiFilter implements OASFilter {

    private static final String BEARER = "bearer";

    private static final Set<HttpMethod> WRITES =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private static final List<String> REFUSALS_OF_ALL =
            List.of("400", "401", "406", "429", "500", "503");

    private final OperationRoles roles;

    public HouseOpenApiFilter(IndexView index) {
        this.roles = new OperationRoles(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(
                List.of(
                        OASFactory.createServer()
                                .url("/")
                                .description("production")
                                .addExtension("x-internal", false)));
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        Pages.rename(document);
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        Components components = document.getComponents();
        Refusals.components(ProblemCatalogue.load(classes)).forEach(components::addResponse);
        Headers.components().forEach(components::addHeader);
        Parameters.components().forEach(components::addParameter);
        components.addSecurityScheme(BEARER, bearer());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations()
                                .forEach((method, operation) -> complete(path, method, operation)));
        Bodies bodies = new Bodies(document);
        new Bounds(Words.load(classes)).complete(document);
        bodies.derivePatches();
        bodies.close();
        Headers.declare(document);
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(Parameters::separateByCommas);
        }
        operation.addParameter(Parameters.reference("Lang"));
        APIResponse success = operation.getResponses().getAPIResponse("200");
        if (method == HttpMethod.GET && success != null) {
            if (success.getDescription() == null || success.getDescription().equals("OK")) {
                success.setDescription(operation.getSummary());
            }
            success.addHeader("ETag", Headers.reference("ETag"));
            offerFormats(operation, success);
            operation.addParameter(Parameters.reference("IfNoneMatch"));
            operation.getResponses().addAPIResponse("304", notModified());
        }
        REFUSALS_OF_ALL.forEach(status -> refuse(operation, status));
        if (path.contains("{") || operation.getResponses().hasAPIResponse("404")) {
            refuse(operation, "404");
        }
        if (WRITES.contains(method)) {
            completeWrite(method, operation);
        }
        secure(operation);
    }

    private void completeWrite(HttpMethod method, Operation operation) {
        List.of("200", "201")
                .forEach(status -> {
                    APIResponse success = operation.getResponses().getAPIResponse(status);
                    if (success != null) {
                        success.addHeader("ETag", Headers.reference("ETag"));
                    }
                    if (success != null && status.equals("201")) {
                        success.addHeader("Location", Headers.reference("Location"));
                    }
                });
        List.of("409", "413").forEach(status -> refuse(operation, status));
        if (operation.getRequestBody() != null) {
            refuse(operation, "415");
        }
        if (method == HttpMethod.POST) {
            operation.addParameter(
                    roles.needsKey(operation.getOperationId())
                            ? Parameters.idempotencyKey().required(true)
                            : Parameters.reference("IdempotencyKey"));
            refuse(operation, "422");
        }
        operation.getParameters().stream()
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .forEach(parameter -> {
                    Parameters.describeIfMatch(parameter);
                    refuse(operation, "412");
                    refuse(operation, "428");
                });
    }

    private void secure(Operation operation) {
        List<String> callers = roles.of(operation.getOperationId());
        operation.addExtension("x-roles", callers);
        operation.setSecurity(
                List.of(
                        callers.isEmpty()
                                ? OASFactory.createSecurityRequirement()
                                : OASFactory.createSecurityRequirement().addScheme(BEARER)));
        if (!callers.isEmpty()) {
            refuse(operation, "403");
        }
    }

    /// A refusal that an operation describes with a schema of its own keeps it.
    private static void refuse(Operation operation, String status) {
        APIResponse own = operation.getResponses().getAPIResponse(status);
        if (own == null || own.getContent() == null) {
            operation.getResponses().addAPIResponse(status, Refusals.reference(status));
        }
    }

    private static void offerFormats(Operation operation, APIResponse success) {
        List<Object> offered = new ArrayList<>();
        Map<String, MediaType> forms =
                success.getContent() == null ? Map.of() : success.getContent().getMediaTypes();
        forms.forEach((type, content) -> {
            Format format = Format.ofMediaType(type).orElse(null);
            if (format != null) {
                offered.add(format.parameter());
            }
            if (format != null && format != Format.JSON) {
                content.setSchema(file(format));
            }
        });
        if (operation.getParameters().stream()
                .anyMatch(parameter -> "cursor".equals(parameter.getName()))) {
            success.addHeader("Link", Headers.reference("Link"));
        }
        if (offered.size() > 1) {
            success.addHeader("Content-Language", Headers.reference("Content-Language"));
            operation.addParameter(Parameters.f(offered));
        }
        if (forms.containsKey(MediaTypes.CSV)) {
            operation.addParameter(Parameters.reference("Bom"));
        }
    }

    private static Schema file(Format format) {
        return switch (format) {
            case XLSX, PNG, PDF, DOCX -> text().format("binary");
            case GEOJSON, JSONSTAT -> OASFactory.createSchema().addType(SchemaType.OBJECT);
            case JSON, CSV, NDJSON, ICS, SDMX_CSV, SVG -> text();
        };
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(1_073_741_824);
    }

    private static APIResponse notModified() {
        return OASFactory.createAPIResponse()
                .description("The caller has it already: `If-None-Match` names the current `ETag`.")
                .addHeader("ETag", Headers.reference("ETag"));
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "Access token of the OpenID provider, audience `zantartip`, verified as RFC8725 asks; `x-roles` names who may call.");
    }
}
