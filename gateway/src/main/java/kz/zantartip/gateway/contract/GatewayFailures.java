package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/// What only the gateway refuses, and so no service describes: too long an address, too large headers, and, of what it passes
/// on, a service that broke off or did not answer in time.
final class GatewayFailures {

    private record Failure(String name, String code, String description) {}

    private static final Failure TOO_LONG =
            new Failure("UriTooLong", "uri-too-long", "The address is longer than 8 KiB.");
    private static final Failure HEADERS =
            new Failure(
                    "HeadersTooLarge",
                    "headers-too-large",
                    "The headers are larger than is allowed in all.");
    private static final Failure BROKE_OFF =
            new Failure(
                    "BadGateway",
                    "bad-gateway",
                    "The connection to the service broke before it answered.");
    private static final Failure TIMEOUT =
            new Failure(
                    "GatewayTimeout",
                    "gateway-timeout",
                    "The service did not answer in time; what was asked for may have happened.");

    private final ObjectNode contract;
    private final JsonNode catalogue;

    private GatewayFailures(ObjectNode contract, JsonNode catalogue) {
        this.contract = contract;
        this.catalogue = catalogue;
    }

    /// @param catalogue all problems, for the examples
    /// @param own the ids of the operations that the gateway answers itself
    static void describe(ObjectNode contract, JsonNode catalogue, Set<String> own) {
        GatewayFailures failures = new GatewayFailures(contract, catalogue);
        Operations.of(contract)
                .forEach(operation -> {
                    failures.add(operation, "414", TOO_LONG);
                    failures.add(operation, "431", HEADERS);
                    if (!own.contains(operation.id())) {
                        failures.add(operation, "502", BROKE_OFF);
                        failures.add(operation, "504", TIMEOUT);
                    }
                });
    }

    private void add(Operations.Operation operation, String status, Failure failure) {
        ObjectNode components = contract.withObject("/components/responses");
        if (!components.has(failure.name())) {
            components.set(failure.name(), response(Integer.parseInt(status), failure));
        }
        operation
                .node()
                .withObject("/responses")
                .putObject(status)
                .put("$ref", "#/components/responses/" + failure.name());
    }

    private ObjectNode response(int status, Failure failure) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        response.put("description", failure.description());
        ObjectNode headers = response.putObject("headers");
        for (String name :
                new String[] {
                    "API-Version",
                    "Access-Control-Allow-Origin",
                    "Content-Language",
                    "RateLimit",
                    "RateLimit-Policy"
                }) {
            headers.putObject(name).put("$ref", "#/components/headers/" + name);
        }
        ObjectNode content = response.withObject("/content").putObject("application/problem+json");
        content.putObject("schema").put("$ref", "#/components/schemas/Problem");
        JsonNode texts = texts(failure.code());
        content.putObject("example")
                .put("type", "/problems/" + failure.code())
                .put("title", texts.at("/title/en").asText())
                .put("status", status)
                .put("detail", texts.at("/detail/en").asText())
                .put("instance", "/api/v1/measures")
                .put("code", failure.code())
                .put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return response;
    }

    private JsonNode texts(String code) {
        for (JsonNode problem : catalogue.path("problems")) {
            if (problem.path("code").asText().equals(code)) {
                return problem;
            }
        }
        throw new ContractMerge.Disagreement("No module explains the problem " + code);
    }
}
