package kz.zantartip.chassis.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.zantartip.chassis.format.MediaTypes;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// What only holds for bodies that are sent: a merge patch may hold any part of what it changes, and a field that is not known
/// is refused.
final class Bodies {

    private static final String PREFIX = "#/components/schemas/";

    private final Components components;
    private final List<Operation> operations;

    Bodies(OpenAPI document) {
        this.components = document.getComponents();
        this.operations =
                document.getPaths().getPathItems().values().stream()
                        .flatMap(path -> path.getOperations().values().stream())
                        .toList();
    }

    /// A resource says of its patch what the patch changes, in `@RequestBodySchema`: `NewEvent`. The body is then an `EventPatch`,
    /// of the same fields, none of them required; those that may be absent may be null, which takes them away (RFC 7396).
    void derivePatches() {
        operations.stream()
                .filter(operation -> operation.getRequestBody() != null)
                .map(operation ->
                        operation
                                .getRequestBody()
                                .getContent()
                                .getMediaType(MediaTypes.MERGE_PATCH))
                .filter(patch -> patch != null && patch.getSchema().getRef() != null)
                .forEach(this::derivePatch);
    }

    private void derivePatch(MediaType body) {
        String changed = body.getSchema().getRef().substring(PREFIX.length());
        String name =
                changed.startsWith("New") ? changed.substring("New".length()) + "Patch" : changed;
        Schema whole = schema(changed);
        if (whole.getProperties() == null) {
            throw new IllegalStateException(
                    changed + " does not say what it changes: @RequestBodySchema on the operation");
        }
        List<String> required = whole.getRequired() == null ? List.of() : whole.getRequired();
        Schema patch =
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .description(
                                "A JSON merge patch (RFC 7396): what stands in it replaces, null takes away.");
        whole.getProperties()
                .forEach((field, schema) ->
                        patch.addProperty(
                                field, required.contains(field) ? schema : orNull(schema)));
        components.addSchema(name, patch);
        body.getSchema().setRef(PREFIX + name);
    }

    private static Schema orNull(Schema schema) {
        Schema plain = OASFactory.createSchema();
        plain.setRef(schema.getRef());
        if (schema.getRef() == null) {
            plain = schema;
        }
        Schema either =
                OASFactory.createSchema()
                        .description(schema.getDescription())
                        .anyOf(List.of(plain, OASFactory.createSchema().addType(SchemaType.NULL)));
        either.setExamples(schema.getExamples());
        return either;
    }

    /// Closes what is only ever sent. What is also answered stays open, because answers may get more fields.
    void close() {
        Set<String> sent = new LinkedHashSet<>();
        Set<String> answered = new LinkedHashSet<>();
        for (Operation operation : operations) {
            if (operation.getRequestBody() != null) {
                operation
                        .getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(body -> reach(body.getSchema(), sent));
            }
            operation.getResponses().getAPIResponses().values().stream()
                    .filter(answer -> answer.getContent() != null)
                    .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                    .forEach(body -> reach(body.getSchema(), answered));
        }
        sent.removeAll(answered);
        sent.stream()
                .map(this::schema)
                .filter(schema -> schema.getProperties() != null)
                .forEach(schema ->
                        schema.setAdditionalPropertiesSchema(
                                OASFactory.createSchema().booleanSchema(false)));
    }

    private Schema schema(String name) {
        return components.getSchemas().get(name);
    }

    private void reach(Schema schema, Set<String> reached) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(PREFIX.length());
            if (reached.add(name)) {
                reach(schema(name), reached);
            }
            return;
        }
        parts(schema).forEach(part -> reach(part, reached));
    }

    private static Stream<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        parts.add(schema.getItems());
        parts.add(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            parts.addAll(new LinkedHashMap<>(schema.getProperties()).values());
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(several -> several != null)
                .forEach(parts::addAll);
        return parts.stream();
    }
}
