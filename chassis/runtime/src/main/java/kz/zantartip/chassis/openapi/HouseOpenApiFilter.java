package kz.zantartip.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zantartip.chassis.format.Format;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.text.Lang;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
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

    private static final List<String> REFUSALS_OF_ALL = List.of("400", "406", "429", "500", "503");

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
        Components components = document.getComponents();
        Refusals.components().forEach(components::addResponse);
        Headers.components().forEach(components::addHeader);
        components.addParameter("Lang", lang());
        components.addParameter("Bom", bom());
        components.addParameter("IfNoneMatch", ifNoneMatch());
        components.addParameter("IdempotencyKey", idempotencyKey());
        components.addSecurityScheme(BEARER, bearer());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations()
                                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        separateByCommas(operation);
        operation.addParameter(reference("Lang"));
        APIResponse success = operation.getResponses().getAPIResponse("200");
        if (method == HttpMethod.GET && success != null) {
            if (success.getDescription() == null || success.getDescription().equals("OK")) {
                success.setDescription(operation.getSummary());
            }
            List.of("API-Version", "ETag")
                    .forEach(name -> success.addHeader(name, Headers.reference(name)));
            offerFormats(operation, success);
            operation.addParameter(reference("IfNoneMatch"));
            operation.getResponses().addAPIResponse("304", notModified());
        }
        REFUSALS_OF_ALL.forEach(status -> refuse(operation, status));
        if (path.contains("{")) {
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
                        success.addHeader("API-Version", Headers.reference("API-Version"));
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
                            ? idempotencyKey().required(true)
                            : reference("IdempotencyKey"));
            refuse(operation, "422");
        }
        operation.getParameters().stream()
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .forEach(parameter -> {
                    describe(parameter);
                    refuse(operation, "412");
                    refuse(operation, "428");
                });
    }

    /// `@RestHeader` says only that it is a text.
    private static void describe(Parameter ifMatch) {
        ifMatch.required(true)
                .description(
                        "`ETag` of the resource as it was read; its version alone will do. 428 without, 412 when stale.")
                .schema(text().maxLength(1000).examples(List.of("\"1\"")));
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
            refuse(operation, "401");
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

    /// `@Separator` is not read by the generator: a parameter of several values is one list, not repeated.
    private static void separateByCommas(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getSchema() != null)
                    .filter(parameter -> parameter.getSchema().getItems() != null)
                    .forEach(parameter -> parameter.style(Parameter.Style.FORM).explode(false));
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
            operation.addParameter(f(offered));
        }
        if (forms.containsKey(MediaTypes.CSV)) {
            operation.addParameter(reference("Bom"));
        }
    }

    private static Schema file(Format format) {
        Schema file = OASFactory.createSchema().addType(SchemaType.STRING).maxLength(1_073_741_824);
        return format == Format.XLSX ? file.contentMediaType(MediaTypes.XLSX) : file;
    }

    private static APIResponse notModified() {
        return OASFactory.createAPIResponse()
                .description("The caller has it already: `If-None-Match` names the current `ETag`.")
                .addHeader("API-Version", Headers.reference("API-Version"))
                .addHeader("ETag", Headers.reference("ETag"));
    }

    private static Parameter reference(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    private static Parameter f(List<Object> offered) {
        return OASFactory.createParameter()
                .name("f")
                .in(Parameter.In.QUERY)
                .description(
                        "The form of the answer; it wins over `Accept`. Every form but JSON gives the whole list.")
                .schema(text().enumeration(offered).examples(List.of(offered.getLast())));
    }

    private static Parameter lang() {
        List<Object> codes = Arrays.stream(Lang.values()).<Object>map(Lang::code).toList();
        return OASFactory.createParameter()
                .name("lang")
                .in(Parameter.In.QUERY)
                .description(
                        "Language of what people read: files, calendars, problems. It wins over `Accept-Language`; without both it is Kazakh.")
                .schema(text().enumeration(codes).examples(List.of("kk")));
    }

    private static Parameter bom() {
        return OASFactory.createParameter()
                .name("bom")
                .in(Parameter.In.QUERY)
                .description("With `true` a CSV begins with a byte order mark, for Excel.")
                .schema(
                        OASFactory.createSchema()
                                .addType(SchemaType.BOOLEAN)
                                .examples(List.of(true)));
    }

    private static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description(
                        "`ETag` of an earlier answer: 304 without a body where it is still current.")
                .schema(text().maxLength(1000).examples(List.of("\"1-omoWI-UPM9MqbF0L\"")));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "The caller's own key for this request: sent again under the same key within 24 hours it has no second effect"
                                + " and gets the first answer again.")
                .schema(
                        text().minLength(1)
                                .maxLength(257)
                                .pattern("^[\\x21-\\x7E]+$")
                                .examples(List.of("\"8e03978e-40d5-43dd-bc93-6894a57f9324\"")));
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "Access token of the OpenID provider, audience `zantartip`; `x-roles` names who may call.");
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
