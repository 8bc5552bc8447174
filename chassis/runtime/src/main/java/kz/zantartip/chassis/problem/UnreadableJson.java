package kz.zantartip.chassis.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Map;
import java.util.stream.Collectors;

/// Names the place and the rule where a body is not the JSON that was asked for.
final class UnreadableJson {

    private UnreadableJson() {}

    static Fault fault(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                    Fault.inBody(pointer(unknown), "unknown-field", Map.of());
            case JsonMappingException wrong when !wrong.getPath().isEmpty() ->
                    Fault.inBody(pointer(wrong), "wrong-type", Map.of());
            default -> Fault.inBody("#", "malformed-json", Map.of());
        };
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getFieldName() == null
                                ? String.valueOf(step.getIndex())
                                : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "#/", ""));
    }
}
