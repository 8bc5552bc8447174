package kz.zantartip.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class BinariesTest {

    @TempDir Path folder;

    @Test
    void programsLinksAndModesComeOutAsTheyWentIn() throws Exception {
        Path target = folder.resolve("postgres-18");

        new Binaries(artifact("bin/postgres")).unpackTo(target);

        assertThat(target.resolve("bin/postgres")).isExecutable().hasContent("program");
        assertThat(target.resolve("lib/libpq.so")).isSymbolicLink().hasContent("library");
        assertThat(target.resolve("lib/libpq.so.5")).isRegularFile();
        assertThat(Files.isExecutable(target.resolve("lib/libpq.so.5"))).isFalse();
    }

    @Test
    void aBrokenArtifactLeavesNothingUnderTheFinalName() throws Exception {
        Path target = folder.resolve("postgres-18");
        byte[] whole = tarball("bin/postgres");
        Path broken = jarOf(Arrays.copyOf(whole, whole.length - 40));

        assertThatThrownBy(() -> new Binaries(broken).unpackTo(target))
                .isInstanceOf(IOException.class);

        assertThat(folder).isDirectoryNotContaining("glob:**postgres-18*");
    }

    @Test
    void anEntryThatLeavesTheFolderIsRefused() throws Exception {
        Binaries binaries = new Binaries(artifact("../../outside"));

        assertThatThrownBy(() -> binaries.unpackTo(folder.resolve("a/b/postgres-18")))
                .isInstanceOf(IOException.class);

        assertThat(folder.resolve("a/outside")).doesNotExist();
        assertThat(folder.resolve("a/b/postgres-18")).doesNotExist();
    }

    @Test
    void ofTwoThatUnpackAtOnceBothFindItWhole() throws Exception {
        Binaries binaries = new Binaries(artifact("bin/postgres"));
        Path target = folder.resolve("postgres-18");
        Callable<Boolean> unpack =
                () -> {
                    binaries.unpackTo(target);
                    return Files.isExecutable(target.resolve("bin/postgres"));
                };
        try (var threads = Executors.newFixedThreadPool(2)) {

            List<Future<Boolean>> found = threads.invokeAll(List.of(unpack, unpack));

            assertThat(found.getFirst().get()).isTrue();
            assertThat(found.getLast().get()).isTrue();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part-*");
    }

    private Path artifact(String program) throws IOException {
        return jarOf(tarball(program));
    }

    private Path jarOf(byte[] tarball) throws IOException {
        Path jar = folder.resolve("artifact.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("postgres-linux.txz"));
            out.write(tarball);
        }
        return jar;
    }

    private static byte[] tarball(String program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options()))) {
            file(tar, program, 0755, "program");
            file(tar, "lib/libpq.so.5", 0644, "library");
            TarArchiveEntry link = new TarArchiveEntry("lib/libpq.so", TarConstants.LF_SYMLINK);
            link.setLinkName("libpq.so.5");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static void file(TarArchiveOutputStream tar, String name, int mode, String content)
            throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }
}
