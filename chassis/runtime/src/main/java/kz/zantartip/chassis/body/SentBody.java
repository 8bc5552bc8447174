package kz.zantartip.chassis.body;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A JSON body that is not checked yet. A resource takes it instead of a record where it depends on the thing, or on what was
/// sent, whether the caller may: that is told before anything that is wrong with the body.
@Schema(hidden = true)
public final class SentBody {

    @Schema(hidden = true)
    private final JsonNode tree;

    @Schema(hidden = true)
    private final JsonBody bodies;

    SentBody(JsonNode tree, JsonBody bodies) {
        this.tree = tree;
        this.bodies = bodies;
    }

    /// The body as a record, checked whole.
    ///
    /// @throws kz.zantartip.chassis.problem.InvalidInput naming every fault
    public <T extends Record> T as(Class<T> type) {
        return bodies.read(tree, type);
    }

    /// The text that stands in this field, unchecked; null where there is none.
    public String text(String field) {
        JsonNode value = tree.get(field);
        return value != null && value.isTextual() ? value.textValue() : null;
    }

    /// For the digest of the request.
    @JsonValue
    JsonNode tree() {
        return tree;
    }
}
