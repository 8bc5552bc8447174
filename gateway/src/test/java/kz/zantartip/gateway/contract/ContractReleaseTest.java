package kz.zantartip.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractReleaseTest {

    private static final Path RELEASED = Path.of("..", "docs", "contract", "released.json");

    @TempDir Path folder;

    @Test
    void whatThisBuildHasMadeBreaksNoClientOfTheReleasedContract() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode made;
        try (var in =
                ContractReleaseTest.class.getResourceAsStream("/META-INF/zantartip/openapi.json")) {
            made = json.readTree(in);
        }

        List<String> breaks = ContractChanges.breaking(json.readTree(RELEASED.toFile()), made);

        assertThat(breaks)
                .as(
                        "clients of docs/contract/released.json would break; see CONTRIBUTING.md, The contract")
                .isEmpty();
    }

    @Test
    void aReleaseIsKeptForTheNextToBeComparedWith() throws IOException {
        Path made = made("{\"paths\": {\"/a\": {\"get\": {\"operationId\": \"getA\"}}}}");

        ContractRelease.release(made, folder.resolve("contract/released.json"));

        assertThat(folder.resolve("contract/released.json")).content().contains("getA");
    }

    @Test
    void aReleaseThatBreaksClientsIsRefusedAndTheOldOneStays() throws IOException {
        Path released = folder.resolve("released.json");
        ContractRelease.release(
                made("{\"paths\": {\"/a\": {\"get\": {\"operationId\": \"getA\"}}}}"), released);
        Path broken = made("{\"paths\": {}}");

        assertThatThrownBy(() -> ContractRelease.release(broken, released))
                .isInstanceOf(ContractMerge.Disagreement.class)
                .hasMessageContaining("get /a: the operation has gone");

        assertThat(released).content().contains("getA");
    }

    private Path made(String json) throws IOException {
        return Files.writeString(folder.resolve("openapi.json"), json);
    }
}
