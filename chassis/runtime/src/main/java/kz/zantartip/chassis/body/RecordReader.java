package kz.zantartip.chassis.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zantartip.chassis.problem.Fault;

/// Makes a record of a JSON tree and notes every misfit on the way, with its pointer: an unknown field, a value of the wrong
/// type, a code that is not in its list. The mapper alone stops at the first. What does not fit is left null.
final class RecordReader {

    private final ObjectMapper json;
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    RecordReader(ObjectMapper json) {
        this.json = json;
    }

    /// Every misfit, in the order of the document; at most one a place.
    List<Fault> faults() {
        return List.copyOf(faults.values());
    }

    /// Whether this place, one that it lies in or one that lies in it has been told already: what else is wrong there may only
    /// follow from that.
    boolean hasToldOf(String pointer) {
        return faults.keySet().stream()
                .anyMatch(told ->
                        pointer.equals(told)
                                || pointer.startsWith(told + "/")
                                || told.startsWith(pointer + "/"));
    }

    <T> T read(JsonNode node, Class<T> type) {
        return type.cast(read(node, type, "#"));
    }

    private Object read(JsonNode node, Type type, String pointer) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Map.class) {
                return map(node, of[0], of[1], pointer);
            }
            List<Object> items = list(node, of[0], pointer);
            return raw == Set.class && items != null ? new LinkedHashSet<>(items) : items;
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? record(node, plain, pointer) : scalar(node, plain, pointer);
    }

    private List<Object> list(JsonNode node, Type of, String pointer) {
        if (!node.isArray()) {
            return misfit(pointer, "wrong-type", Map.of());
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(read(node.get(i), of, pointer + "/" + i));
        }
        return items;
    }

    private Map<Object, Object> map(JsonNode node, Type key, Type of, String pointer) {
        if (!node.isObject()) {
            return misfit(pointer, "wrong-type", Map.of());
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        node.properties()
                .forEach(field -> {
                    String place = pointer + "/" + escaped(field.getKey());
                    Object name =
                            scalar(
                                    json.getNodeFactory().textNode(field.getKey()),
                                    (Class<?>) key,
                                    place);
                    map.put(name, read(field.getValue(), of, place));
                });
        return map;
    }

    private Object record(JsonNode node, Class<?> type, String pointer) {
        if (!node.isObject()) {
            return misfit(pointer, "wrong-type", Map.of());
        }
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known =
                Arrays.stream(components).map(RecordReader::name).collect(Collectors.toSet());
        node.fieldNames()
                .forEachRemaining(field -> {
                    if (!known.contains(field)) {
                        misfit(
                                pointer + "/" + shortened(escaped(field)),
                                "unknown-field",
                                Map.of());
                    }
                });
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String place = pointer + "/" + name(components[i]);
            values[i] = read(node.get(name(components[i])), components[i].getGenericType(), place);
            if (values[i] == null && components[i].getType().isPrimitive()) {
                if (!hasToldOf(place)) {
                    misfit(place, "not-null", Map.of());
                }
                values[i] =
                        java.lang.reflect.Array.get(
                                java.lang.reflect.Array.newInstance(components[i].getType(), 1), 0);
            }
        }
        return made(type, components, values, pointer);
    }

    private Object made(
            Class<?> type, RecordComponent[] components, Object[] values, String pointer) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return misfit(pointer, "wrong-type", Map.of());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No canonical constructor: " + type, e);
        }
    }

    private Object scalar(JsonNode node, Class<?> type, String pointer) {
        if (node.isTextual() && node.textValue().indexOf('\0') >= 0) {
            return misfit(pointer, "no-nul", Map.of());
        }
        if (node.isTextual() && !StandardCharsets.UTF_8.newEncoder().canEncode(node.textValue())) {
            return misfit(pointer, "half-character", Map.of());
        }
        try {
            return json.treeToValue(node, type);
        } catch (JacksonException | IllegalArgumentException unfit) {
            return type.isEnum()
                    ? misfit(pointer, "unknown-code", Map.of("allowed", allowed(type)))
                    : misfit(pointer, "wrong-type", Map.of());
        }
    }

    private static String allowed(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private <T> T misfit(String pointer, String code, Map<String, ?> rule) {
        faults.putIfAbsent(pointer, Fault.inBody(pointer, code, rule));
        return null;
    }

    private static String name(RecordComponent component) {
        JsonProperty given = component.getAnnotation(JsonProperty.class);
        return given == null || given.value().isEmpty() ? component.getName() : given.value();
    }

    /// RFC 6901, 3.
    private static String escaped(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }

    /// An unknown field's name is the caller's own word: only as much of it as a name of ours could have.
    private static String shortened(String field) {
        String kept = field.replaceAll("[^A-Za-z0-9_.~-]", "?");
        return kept.length() > 50 ? kept.substring(0, 50) : kept;
    }
}
