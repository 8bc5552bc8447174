package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Keeps the contract as it was last released, for the build to compare with. It takes only what breaks no client.
public final class ContractRelease {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ContractRelease() {}

    /// @param args the document that the build has made, and the file that holds the released one
    public static void main(String[] args) throws IOException {
        release(Path.of(args[0]), Path.of(args[1]));
    }

    /// @throws ContractMerge.Disagreement naming all that would break a client; the released file is then as it was
    static void release(Path made, Path released) throws IOException {
        JsonNode contract = JSON.readTree(made.toFile());
        if (Files.exists(released)) {
            List<String> breaks =
                    ContractChanges.breaking(JSON.readTree(released.toFile()), contract);
            if (!breaks.isEmpty()) {
                throw new ContractMerge.Disagreement(
                        "Clients of the released contract would break:\n  "
                                + String.join("\n  ", breaks));
            }
        }
        Files.createDirectories(released.toAbsolutePath().getParent());
        Files.writeString(released, JSON.writeValueAsString(contract) + "\n");
    }
}
