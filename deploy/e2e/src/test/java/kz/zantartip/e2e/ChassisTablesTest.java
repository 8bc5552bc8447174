package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A service owns its schema, so each has its own copy of the chassis's tables; none may be another.
class ChassisTablesTest {

    @ParameterizedTest
    @CsvSource({
        "chassis.sql,        V202611221000__chassis.sql",
        "outbox_release.sql, V202611271200__outbox_release.sql"
    })
    void everyServiceHasThemAsTheChassisWroteThem(String original, String copy) throws IOException {
        Path written =
                RunningSystem.ROOT.resolve(
                        "chassis/runtime/src/main/resources/META-INF/zantartip/" + original);

        try (Stream<Path> modules = Files.list(RunningSystem.ROOT)) {
            List<Path> copies =
                    modules.map(module -> module.resolve("src/main/resources/db/migration/" + copy))
                            .filter(Files::exists)
                            .toList();

            assertThat(copies)
                    .hasSize(4)
                    .allSatisfy(found -> assertThat(found).hasSameBinaryContentAs(written));
        }
    }
}
