package kz.zantartip.gateway.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.zantartip.chassis.caller.Caller;

/// Which roles the one document names for each operation of all services.
@ApplicationScoped
class OperationRoles {

    private static final String DOCUMENT = "/META-INF/zantartip/openapi.json";

    private final Map<String, Set<String>> rolesById = new TreeMap<>();

    OperationRoles(ObjectMapper json) {
        try (InputStream in = OperationRoles.class.getResourceAsStream(DOCUMENT)) {
            json.readTree(in).path("paths").forEach(path -> path.forEach(this::add));
        } catch (IOException e) {
            throw new UncheckedIOException("The build has not merged the document", e);
        }
    }

    private void add(JsonNode operation) {
        if (operation.has("operationId")) {
            Set<String> roles = new TreeSet<>();
            operation.path("x-roles").forEach(role -> roles.add(role.asText()));
            rolesById.put(operation.get("operationId").asText(), roles);
        }
    }

    /// Sorted.
    List<String> permittedTo(Caller caller) {
        return rolesById.entrySet().stream()
                .filter(operation ->
                        operation.getValue().isEmpty()
                                || operation.getValue().stream().anyMatch(caller::is))
                .map(Map.Entry::getKey)
                .toList();
    }
}
