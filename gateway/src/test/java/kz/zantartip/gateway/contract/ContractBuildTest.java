package kz.zantartip.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractBuildTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String CHANGE = "/paths/~1api~1v1~1events~1{id}/patch";

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
                components:
                  headers: {API-Version: {}, Access-Control-Allow-Origin: {}, Content-Language: {}, RateLimit: {}, RateLimit-Policy: {}}
                  schemas: {Problem: {type: object}}
                """);
        problems("chassis", "uri-too-long", "headers-too-large", "bad-gateway", "gateway-timeout");
    }

    @Test
    void aServiceWithoutADocumentHasNone() throws IOException {
        document("events-service", CompletenessTest.COMPLETE);

        build("gateway", "measures-service", "events-service");

        JsonNode json = JSON.readTree(target.resolve("openapi.json").toFile());
        JsonNode yaml = new YAMLMapper().readTree(target.resolve("openapi.yaml").toFile());
        assertThat(json.at(CHANGE + "/responses/200/description").asText()).isEqualTo("ok");
        assertThat(yaml).isEqualTo(json);
    }

    @Test
    void whatTheGatewayRefusesItselfIsAdded() throws IOException {
        document("events-service", CompletenessTest.COMPLETE);

        build("gateway", "events-service");

        JsonNode json = JSON.readTree(target.resolve("openapi.json").toFile());
        assertThat(json.at(CHANGE + "/responses").properties())
                .extracting(Map.Entry::getKey)
                .contains("414", "431", "502", "504")
                .isSorted();
        assertThat(
                        json.at(
                                        "/components/responses/GatewayTimeout/content/application~1problem+json/example/title")
                                .asText())
                .isEqualTo("gateway-timeout");
    }

    @Test
    void anOperationThatDoesNotSayWhoMayCallItFailsTheBuildByName() throws IOException {
        document(
                "events-service",
                CompletenessTest.COMPLETE.replace("x-roles: [agency]", "x-roles: []"));

        assertThatThrownBy(() -> build("gateway", "events-service"))
                .isInstanceOf(ContractMerge.Disagreement.class)
                .hasMessageContaining("changeEvent names roles without asking for a token");
    }

    @Test
    void aFieldWithoutAnExampleFailsTheBuildByName() throws IOException {
        document(
                "events-service",
                CompletenessTest.COMPLETE.replace(
                        "application/json: {schema: {}, example: {}}",
                        "application/json: {schema: {type: object, properties: {title: {type: string}}}}"));

        assertThatThrownBy(() -> build("gateway", "events-service"))
                .hasMessageContaining("changeEvent 200.title has no example");
    }

    @Test
    void whatOtherParsersWouldTakeForANumberOrADateIsQuoted() throws IOException {
        document(
                "events-service",
                CompletenessTest.COMPLETE.replace(
                        "description: ok", "description: \"2026-12-31\""));

        build("gateway", "events-service");

        assertThat(target.resolve("openapi.yaml"))
                .content()
                .contains("\"200\":", "version: \"0.1\"", "description: \"2026-12-31\"");
    }

    @Test
    void theProblemsOfAllModulesAreUnited() throws IOException {
        problem("gateway", "strange-path", "a");
        problem("measures-service", "step-refused", "b");
        problem("events-service", "step-refused", "b");

        build("gateway", "measures-service", "events-service");

        JsonNode union = JSON.readTree(target.resolve("all-problems.json").toFile());
        assertThat(union.get("problems").findValuesAsText("code"))
                .contains("step-refused", "strange-path")
                .isSorted();
    }

    @Test
    void aCodeThatTwoModulesExplainDifferentlyFails() throws IOException {
        problem("measures-service", "step-refused", "a");
        problem("events-service", "step-refused", "b");

        assertThatThrownBy(() -> build("gateway", "measures-service", "events-service"))
                .hasMessage(
                        "measures-service and events-service explain \"step-refused\" differently");
    }

    private void build(String... modules) throws IOException {
        ContractBuild.build(
                target,
                Stream.concat(Stream.of(modules), Stream.of("chassis"))
                        .map(folder::resolve)
                        .toList());
    }

    private void document(String module, String yaml) throws IOException {
        Files.createDirectories(folder.resolve(module));
        Files.writeString(folder.resolve(module).resolve("openapi.yaml"), yaml);
    }

    private void problem(String module, String code, String title) throws IOException {
        problems(module, List.of(told(code, title)));
    }

    private void problems(String module, String... codes) throws IOException {
        problems(module, Stream.of(codes).map(code -> told(code, code)).toList());
    }

    private void problems(String module, List<String> problems) throws IOException {
        Path file =
                folder.resolve(module)
                        .resolve("src/main/resources")
                        .resolve(ContractBuild.CATALOGUE);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "{\"problems\": [%s], \"faults\": []}".formatted(String.join(",", problems)));
    }

    private static String told(String code, String title) {
        return """
        {"code": "%s", "status": 409, "title": {"en": "%s"}, "detail": {"en": "d"}}\
        """
                .formatted(code, title);
    }
}
