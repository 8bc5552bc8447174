package kz.zantartip.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import kz.zantartip.gateway.route.GatewayConfig;
import kz.zantartip.gateway.route.RouteTable;
import kz.zantartip.gateway.route.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ContractTest {

    private static final ObjectMapper YAML = new YAMLMapper();

    private final Wire wire;
    private final GatewayConfig config;

    ContractTest(Wire wire, GatewayConfig config) {
        this.wire = wire;
        this.config = config;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/openapi.yaml", "/api/v1/openapi.json"})
    void isReadableFromAnywhereAndRevalidates(String path) throws IOException {
        String answer = wire.get(path);
        String tag = answer.replaceAll("(?is).*\r\netag: ([^\r]+)\r\n.*", "$1");

        String again = wire.get(path, "If-None-Match: " + tag);

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("Access-Control-Allow-Origin: *", "API-Version: ", "3.1.0", "getHealth");
        assertThat(again)
                .startsWith("HTTP/1.1 304 ")
                .contains("API-Version: ")
                .endsWith("\r\n\r\n");
    }

    @Test
    void hasTheVersionThatEveryAnswerNames() throws IOException {
        String answer = wire.get("/openapi.json");

        JsonNode document =
                new ObjectMapper().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(answer)
                .contains("API-Version: " + document.at("/info/version").asText() + "\r\n");
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("/");
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationOfAServiceIsRoutedToIt(Service service) throws IOException {
        RouteTable routes =
                RouteTable.of(
                        config.services().entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                entry -> entry.getValue().paths())));
        Path document = Path.of("..", service.word() + "-service", "openapi.yaml");
        Set<String> paths =
                Files.exists(document)
                        ? YAML.readTree(document.toFile()).path("paths").properties().stream()
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())
                        : Set.of();

        assertThat(paths).allSatisfy(path -> assertThat(routes.find(path)).contains(service));
    }
}
