package kz.zantartip.chassis.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A JSON merge patch (RFC 7396): what stands in it replaces, `null` takes away, the rest stays.
@Schema(
        type = SchemaType.OBJECT,
        description = "A JSON merge patch (RFC 7396): what stands in it replaces, null takes away.")
public final class MergePatch {

    @Schema(hidden = true)
    private final UncheckedJson patch;

    @Schema(hidden = true)
    private final JsonBody bodies;

    MergePatch(UncheckedJson patch, JsonBody bodies) {
        this.patch = patch;
        this.bodies = bodies;
    }

    /// The value as it is after the patch, checked as if it had been sent whole.
    ///
    /// @throws kz.zantartip.chassis.problem.InvalidInput naming every fault
    public <T extends Record> T appliedTo(T current, Class<T> type) {
        return bodies.read(merged(bodies.treeOf(current), patch.require()), type);
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result =
                target instanceof ObjectNode held
                        ? held.deepCopy()
                        : JsonNodeFactory.instance.objectNode();
        changes.properties()
                .forEach(change -> {
                    if (change.getValue().isNull()) {
                        result.remove(change.getKey());
                    } else {
                        result.set(
                                change.getKey(),
                                merged(result.get(change.getKey()), change.getValue()));
                    }
                });
        return result;
    }
}
