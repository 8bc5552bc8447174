package kz.zantartip.chassis.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A field with its value before and since; one of them is absent where the field came or went.
@Schema(name = "FieldChange", description = "A field with its value before and since.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(
        @Schema(required = true, examples = "title", maxLength = 100) String field,
        @Schema(description = "The value before.") Object before,
        @Schema(description = "The value since.") Object after) {

    /// One property of a thing that is compared with an earlier state of itself.
    public record Property<T>(String name, Function<T, ?> value) {}

    /// The properties whose values differ, in the order given.
    public static <T> List<FieldChange> between(T before, T after, List<Property<T>> properties) {
        return properties.stream()
                .map(property ->
                        new FieldChange(
                                property.name(),
                                property.value().apply(before),
                                property.value().apply(after)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }
}
