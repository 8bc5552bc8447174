package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A service owns its schema, so each has its own copy of the chassis's tables; none may be another.
class ChassisTablesTest {

    private static final String COPY = "src/main/resources/db/migration/V202611221000__chassis.sql";

    @Test
    void everyServiceHasThemAsTheChassisWroteThem() throws IOException {
        Path original =
                RunningSystem.ROOT.resolve(
                        "chassis/runtime/src/main/resources/META-INF/zantartip/chassis.sql");

        try (Stream<Path> modules = Files.list(RunningSystem.ROOT)) {
            List<Path> copies =
                    modules.map(module -> module.resolve(COPY)).filter(Files::exists).toList();

            assertThat(copies)
                    .hasSize(4)
                    .allSatisfy(copy -> assertThat(copy).hasSameBinaryContentAs(original));
        }
    }
}
