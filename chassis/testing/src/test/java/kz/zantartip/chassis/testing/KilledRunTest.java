package kz.zantartip.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KilledRunTest {

    @Test
    void theNextRunStopsTheServerThatAKilledOneLeftAndRemovesItsData() throws Exception {
        Process killed =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                KilledRun.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(killed.waitFor(90, TimeUnit.SECONDS)).isTrue();
        List<Path> left =
                RunFolder.orphans("postgres").stream()
                        .filter(folder ->
                                folder.getFileName().toString().startsWith(killed.pid() + "-"))
                        .toList();
        assertThat(left).hasSize(1);
        long server =
                Long.parseLong(
                        Files.readAllLines(left.getFirst().resolve("postmaster.pid")).getFirst());
        assertThat(ProcessHandle.of(server)).get().matches(ProcessHandle::isAlive, "still runs");

        PostgresResource next = new PostgresResource();
        next.start();
        next.stop();

        assertThat(ProcessHandle.of(server).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(left.getFirst()).doesNotExist();
    }

    /// A test run that ends as by `kill -9`: no shutdown hook, no stop.
    static final class KilledRun {

        static void main() {
            new PostgresResource().start();
            Runtime.getRuntime().halt(137);
        }
    }
}
