package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Run by the build: makes one [Contract] of what the modules have committed, as resources that the gateway serves. A module
/// without a document, or without problems of its own, has none.
public final class ContractBuild {

    static final String CATALOGUE = "META-INF/zantartip/problems.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML =
            new ObjectMapper(
                    YAMLFactory.builder()
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .disable(YAMLGenerator.Feature.SPLIT_LINES)
                            .build());

    private ContractBuild() {}

    /// @param args the folder to write into, then the modules' folders, the gateway's first
    public static void main(String[] args) throws IOException {
        build(Path.of(args[0]), Arrays.stream(args).skip(1).map(Path::of).toList());
    }

    static void build(Path target, List<Path> modules) throws IOException {
        List<ContractMerge.Part> documents = new ArrayList<>();
        List<ProblemUnion.Part> catalogues = new ArrayList<>();
        for (Path module : modules) {
            Path folder = module.toAbsolutePath().normalize();
            String name = folder.getFileName().toString();
            Path document = folder.resolve("openapi.yaml");
            if (Files.exists(document)) {
                documents.add(
                        new ContractMerge.Part(
                                name, (ObjectNode) YAML.readTree(document.toFile())));
            }
            Path catalogue = folder.resolve("src/main/resources").resolve(CATALOGUE);
            if (Files.exists(catalogue)) {
                catalogues.add(new ProblemUnion.Part(name, JSON.readTree(catalogue.toFile())));
            }
        }
        Files.createDirectories(target);
        JsonNode problems = ProblemUnion.unite(catalogues, JSON);
        JsonNode contract = Contract.of(documents, problems);
        JSON.writeValue(target.resolve("openapi.json").toFile(), contract);
        YAML.writeValue(target.resolve("openapi.yaml").toFile(), contract);
        JSON.writeValue(target.resolve("all-problems.json").toFile(), problems);
    }
}
