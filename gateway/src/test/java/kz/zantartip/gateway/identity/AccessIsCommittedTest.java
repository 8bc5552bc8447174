package kz.zantartip.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The page for the security officer is the document's own word. After an intended change `make access` writes it anew.
class AccessIsCommittedTest {

    private static final Path PAGE = Path.of("..", "docs", "access.md");
    private static final Path OWNERSHIP = Path.of("..", "docs", "ownership.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final JsonNode ownership;

    AccessIsCommittedTest() throws IOException {
        this.document =
                JSON.readTree(getClass().getResourceAsStream("/META-INF/zantartip/openapi.json"));
        this.ownership = JSON.readTree(OWNERSHIP.toFile());
    }

    @Test
    void thePageIsTheDocuments() throws IOException {
        String own = new AccessPage(document, ownership).text();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(PAGE, own);
        }

        assertThat(Files.readString(PAGE))
                .as(
                        "docs/access.md; after an intended change run `make access`, read the difference")
                .isEqualTo(own);
    }

    /// Whoever adds an operation for these roles says whose things are whose.
    @Test
    void whatAnOwnersRoleMayDoHasARule() {
        List<String> guarded = new ArrayList<>();
        document.path("paths")
                .forEach(path ->
                        path.forEach(operation ->
                                operation
                                        .path("x-roles")
                                        .forEach(role -> {
                                            if (List.of(
                                                            "agency",
                                                            "region-editor",
                                                            "lawyer",
                                                            "operator")
                                                    .contains(role.asText())) {
                                                guarded.add(operation.get("operationId").asText());
                                            }
                                        })));
        List<String> ruled = new ArrayList<>();
        ownership.forEach(rule ->
                rule.path("operations").forEach(operation -> ruled.add(operation.asText())));

        assertThat(ruled).doesNotHaveDuplicates().containsAll(guarded);
    }
}
