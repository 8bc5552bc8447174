package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCopiesTest {

    /// From here up to the folder that holds all modules.
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void allServicesHoldTheSameReferenceData() throws IOException {
        assertThat(ReferenceCopies.below(ROOT)).containsKey("regions.json");
        assertThat(ReferenceCopies.differingBelow(ROOT)).isEmpty();
    }

    @Test
    void oneByteMoreIsFound(@TempDir Path root) throws IOException {
        write(root, "measures-service", "regions.json", "[]");
        write(root, "events-service", "regions.json", "[]");
        write(root, "indicators-service", "regions.json", "[]\n");
        write(root, "indicators-service", "indicators.json", "{}");

        assertThat(ReferenceCopies.differingBelow(root))
                .containsExactly(
                        Path.of("indicators-service/src/main/resources/reference/regions.json"));
    }

    private static void write(Path root, String module, String name, String content)
            throws IOException {
        Path folder = root.resolve(module).resolve("src/main/resources/reference");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), content);
    }
}
