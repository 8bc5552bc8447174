package kz.zantartip.chassis.body;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.zantartip.chassis.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A JSON body that is not checked yet. A resource takes it instead of a record where it depends on the thing, or on what was
/// sent, whether the caller may: that is told before anything that is wrong with the body.
@Schema(hidden = true)
public final class SentBody {

    private static final Pattern UUID_TEXT =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Schema(hidden = true)
    private final UncheckedJson sent;

    @Schema(hidden = true)
    private final JsonBody bodies;

    SentBody(UncheckedJson sent, JsonBody bodies) {
        this.sent = sent;
        this.bodies = bodies;
    }

    /// Whether nothing was sent at all, where that is allowed.
    public boolean isAbsent() {
        return sent.absent();
    }

    /// Whether nothing is said in it: it is absent, or an object without a field.
    public boolean isEmpty() {
        return isAbsent()
                || (sent.tree() != null && sent.tree().isObject() && sent.tree().isEmpty());
    }

    /// The body as a record, checked whole.
    ///
    /// @throws kz.zantartip.chassis.problem.InvalidInput naming every fault
    public <T extends Record> T as(Class<T> type) {
        return bodies.read(sent.require(), type);
    }

    /// The body as a record, checked whole, also against what is known here: so that a date that comes too early is told
    /// together with a field that is missing.
    ///
    /// @param rules what the record breaks besides its own constraints, given one of which anything may be missing or wrong
    /// @throws kz.zantartip.chassis.problem.InvalidInput naming every fault
    public <T extends Record> T as(Class<T> type, Function<T, List<Fault>> rules) {
        return bodies.read(sent.require(), type, rules);
    }

    /// Whether this field is there, with any value but null.
    public boolean has(String field) {
        return sent.tree() != null && sent.tree().hasNonNull(field);
    }

    /// The text that stands in this field, unchecked; null where there is none.
    public String text(String field) {
        JsonNode value = sent.tree() == null ? null : sent.tree().get(field);
        return value != null && value.isTextual() ? value.textValue() : null;
    }

    /// The id that stands in this field, unchecked; empty where there is none.
    public Optional<UUID> id(String field) {
        String text = text(field);
        return text != null && UUID_TEXT.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /// For the digest of the request.
    @JsonValue
    JsonNode tree() {
        return sent.tree();
    }
}
