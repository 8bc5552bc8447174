package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Unites the modules' catalogues of problems, so that the gateway can explain every code that any service answers. A
/// code that two modules explain differently is a fault of the build.
public final class ProblemUnion {

    /// One module's catalogue.
    public record Part(String module, JsonNode catalogue) {}

    private ProblemUnion() {}

    public static ObjectNode unite(List<Part> parts, ObjectMapper json) {
        ObjectNode union = json.createObjectNode();
        for (String kind : List.of("problems", "faults")) {
            Map<String, JsonNode> byCode = new TreeMap<>();
            Map<String, String> modules = new HashMap<>();
            for (Part part : parts) {
                for (JsonNode entry : part.catalogue().path(kind)) {
                    add(entry, part.module(), byCode, modules);
                }
            }
            union.putArray(kind).addAll(byCode.values());
        }
        return union;
    }

    private static void add(
            JsonNode entry,
            String module,
            Map<String, JsonNode> byCode,
            Map<String, String> modules) {
        String code = entry.path("code").asText();
        JsonNode earlier = byCode.putIfAbsent(code, entry);
        String first = modules.putIfAbsent(code, module);
        if (earlier != null && !earlier.equals(entry)) {
            throw new ContractMerge.Disagreement(
                    "%s and %s explain \"%s\" differently".formatted(first, module, code));
        }
    }
}
