package kz.zantartip.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A server's folder under `target/`, named for the JVM that started it, so that a later run knows whether anyone
/// still needs it.
final class RunFolder {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private RunFolder() {}

    /// A new, empty folder of this JVM's for a server of this kind.
    static Path create(String kind) {
        try {
            Path parent = Files.createDirectories(TARGET.resolve(kind));
            return Files.createTempDirectory(parent, owner(ProcessHandle.current()) + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Folders of this kind whose JVM is gone: it was killed before it could tidy up.
    static List<Path> orphans(String kind) {
        Path parent = TARGET.resolve(kind);
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).filter(folder -> !isOwned(folder)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the build's JVMs share: `target/` of the topmost folder with a `pom.xml`.
    static Path shared(String name) {
        Path top = Path.of("").toAbsolutePath();
        for (Path folder = top; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("pom.xml"))) {
                top = folder;
            }
        }
        try {
            return Files.createDirectories(top.resolve("target").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOwned(Path folder) {
        String name = folder.getFileName().toString();
        try {
            long pid = Long.parseLong(name.substring(0, Math.max(0, name.indexOf('-'))));
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> name.startsWith(owner(process) + "-"))
                    .isPresent();
        } catch (NumberFormatException notOurs) {
            return true;
        }
    }

    /// The process id alone is not enough: the system gives it again to another process.
    private static String owner(ProcessHandle process) {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return process.pid() + "-" + started;
    }

    /// A server that is going down may remove a file first; that is as good.
    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
