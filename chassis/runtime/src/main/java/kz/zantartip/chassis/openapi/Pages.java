package kz.zantartip.chassis.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// Names the page of a list after what is in it: the generator calls a page of deadlines `PageDeadlineView`, we `DeadlinePage`.
final class Pages {

    private static final String PREFIX = "#/components/schemas/";

    private Pages() {}

    static void rename(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Map<String, String> names = new HashMap<>();
        schemas.forEach((name, schema) -> {
            if (isPage(name, schema)) {
                showWhatItStandsFor(schema.getProperties().get("items").getItems(), schemas);
                String item = schema.getProperties().get("items").getItems().getRef();
                names.put(name, item.substring(PREFIX.length()) + "Page");
            }
        });
        UnaryOperator<String> renamed = name -> names.getOrDefault(name, name);
        Map<String, Schema> ordered = new TreeMap<>();
        schemas.forEach((name, schema) -> ordered.put(renamed.apply(name), schema));
        document.getComponents().setSchemas(ordered);
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && schema.getRef() != null)
                .forEach(schema ->
                        schema.setRef(
                                PREFIX
                                        + renamed.apply(
                                                schema.getRef().substring(PREFIX.length()))));
    }

    /// An item whose schema is only another name for one is shown as that one.
    private static void showWhatItStandsFor(Schema item, Map<String, Schema> schemas) {
        Schema named = schemas.get(item.getRef().substring(PREFIX.length()));
        if (named.getRef() != null) {
            item.setRef(named.getRef());
        }
    }

    private static boolean isPage(String name, Schema schema) {
        return name.startsWith("Page")
                && schema.getProperties() != null
                && schema.getProperties().containsKey("nextCursor");
    }
}
