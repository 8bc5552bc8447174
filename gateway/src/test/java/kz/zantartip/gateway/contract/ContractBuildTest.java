package kz.zantartip.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractBuildTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;
    private Path target;

    @BeforeEach
    void aGatewayAlone() throws IOException {
        target = folder.resolve("target");
        document(
                "gateway",
                """
                openapi: 3.1.0
                info: {title: Zan Tartip, version: '0.1', description: "2026-12-31"}
                paths: {}
                """);
    }

    @Test
    void aServiceWithoutADocumentHasNone() throws IOException {
        document(
                "events-service",
                """
                openapi: 3.1.0
                info: {title: events, version: 0.1.0}
                paths: {/api/v1/events: {get: {responses: {'200': {description: ok}}}}}
                """);

        build("gateway", "measures-service", "events-service");

        JsonNode json = JSON.readTree(target.resolve("openapi.json").toFile());
        JsonNode yaml = new YAMLMapper().readTree(target.resolve("openapi.yaml").toFile());
        assertThat(json.at("/paths/~1api~1v1~1events/get/responses/200/description").asText())
                .isEqualTo("ok");
        assertThat(yaml).isEqualTo(json);
    }

    @Test
    void whatOtherParsersWouldTakeForANumberOrADateIsQuoted() throws IOException {
        document(
                "events-service",
                """
                openapi: 3.1.0
                info: {title: events, version: 0.1.0}
                paths: {/api/v1/events: {get: {responses: {'200': {description: "2026-12-31"}}}}}
                """);

        build("gateway", "events-service");

        assertThat(target.resolve("openapi.yaml"))
                .content()
                .contains("\"200\":", "version: \"0.1\"", "description: \"2026-12-31\"");
    }

    @Test
    void theProblemsOfAllModulesAreUnited() throws IOException {
        problems("gateway", "strange-path", "a");
        problems("measures-service", "step-refused", "b");
        problems("events-service", "step-refused", "b");

        build("gateway", "measures-service", "events-service");

        JsonNode union = JSON.readTree(target.resolve("all-problems.json").toFile());
        assertThat(union.get("problems").findValuesAsText("code"))
                .containsExactly("step-refused", "strange-path");
    }

    @Test
    void aCodeThatTwoModulesExplainDifferentlyFails() throws IOException {
        problems("measures-service", "step-refused", "a");
        problems("events-service", "step-refused", "b");

        assertThatThrownBy(() -> build("gateway", "measures-service", "events-service"))
                .hasMessage(
                        "measures-service and events-service explain \"step-refused\" differently");
    }

    private void build(String... modules) throws IOException {
        ContractBuild.build(target, java.util.Arrays.stream(modules).map(folder::resolve).toList());
    }

    private void document(String module, String yaml) throws IOException {
        Files.createDirectories(folder.resolve(module));
        Files.writeString(folder.resolve(module).resolve("openapi.yaml"), yaml);
    }

    private void problems(String module, String code, String title) throws IOException {
        Path file =
                folder.resolve(module)
                        .resolve("src/main/resources")
                        .resolve(ContractBuild.CATALOGUE);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                {"problems": [{"code": "%s", "status": 409, "title": {"en": "%s"}, "detail": {"en": "d"}}], "faults": []}
                """
                        .formatted(code, title));
    }
}
