package kz.zantartip.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir Path folder;

    @Test
    void onlyItsOwnerCanReadTheFile() throws Exception {
        Path file = folder.resolve("key");

        SigningKey.keptIn(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder)
                .isDirectoryContaining(file::equals)
                .isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void twoThatBeginAtOnceAgreeOnOneKey() throws Exception {
        Callable<String> begin = () -> SigningKey.keptIn(folder.resolve("key")).id();
        try (var threads = Executors.newFixedThreadPool(2)) {

            List<Future<String>> ids = threads.invokeAll(List.of(begin, begin));

            assertThat(ids.getFirst().get()).isEqualTo(ids.getLast().get());
        }
    }
}
