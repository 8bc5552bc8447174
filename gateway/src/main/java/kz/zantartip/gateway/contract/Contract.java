package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one document: the modules' own merged, what only the gateway refuses added, every body with its example. An operation
/// that does not say all that is needed fails the build, by name.
final class Contract {

    private Contract() {}

    /// @param parts the gateway's own document first
    /// @param catalogue the problems of all modules
    /// @throws ContractMerge.Disagreement naming all that is missing
    static ObjectNode of(List<ContractMerge.Part> parts, JsonNode catalogue) {
        parts.forEach(part -> Unused.remove(part.document()));
        ObjectNode contract = ContractMerge.merge(parts);
        Set<String> own =
                Operations.of(parts.getFirst().document())
                        .map(Operations.Operation::id)
                        .collect(Collectors.toSet());
        GatewayFailures.describe(contract, catalogue, own);
        List<String> exampleless = Examples.fill(contract);
        Operations.of(contract).forEach(Contract::sortAnswers);
        List<String> faults =
                Stream.concat(
                                exampleless.stream().map(field -> field + " has no example"),
                                Completeness.faults(contract).stream())
                        .toList();
        if (!faults.isEmpty()) {
            throw new ContractMerge.Disagreement(
                    "The contract is not complete:\n  " + String.join("\n  ", faults));
        }
        return contract;
    }

    private static void sortAnswers(Operations.Operation operation) {
        ObjectNode answers = operation.node().withObject("/responses");
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        answers.properties().forEach(answer -> sorted.put(answer.getKey(), answer.getValue()));
        answers.removeAll();
        answers.setAll(sorted);
    }
}
