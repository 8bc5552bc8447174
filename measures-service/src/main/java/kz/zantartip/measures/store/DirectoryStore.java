package kz.zantartip.measures.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files in a directory, of which all instances of the service see the same. Each is written beside its place, forced to the
/// disk and then moved there at once.
final class DirectoryStore implements ObjectStore {

    private static final Pattern UUID_NAME =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String UNFINISHED = "unfinished";

    private static final String PART = ".part";

    private final Path root;

    DirectoryStore(Path root) {
        this.root = root;
    }

    @Override
    public void keep(UUID key, Path file) throws IOException {
        Path place = place(key);
        Path folder = place.getParent();
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, UNFINISHED, PART);
        try {
            // Into the file that only its owner reads: a copy would bring the rights of what is
            // copied.
            try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.WRITE)) {
                Files.copy(file, out);
            }
            force(unfinished, StandardOpenOption.WRITE);
            Files.move(
                    unfinished,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        // The names, too: of the file in its folder, and of the folder in the root.
        force(folder, StandardOpenOption.READ);
        force(root, StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(UUID key) throws IOException {
        return Files.newInputStream(place(key));
    }

    @Override
    public void remove(UUID key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    @Override
    public void each(Consumer<Entry> visitor) throws IOException {
        for (Path folder : folders()) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    visit(file, visitor);
                }
            }
        }
    }

    @Override
    public void removeUnfinished(Instant before) throws IOException {
        for (Path folder : folders()) {
            try (DirectoryStream<Path> files =
                    Files.newDirectoryStream(folder, UNFINISHED + "*" + PART)) {
                for (Path file : files) {
                    removeUnfinished(file, before);
                }
            }
        }
    }

    private static void removeUnfinished(Path file, Instant before) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException finishedMeanwhile) {
            // Moved to its place, or removed by another instance.
        }
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private static void visit(Path file, Consumer<Entry> visitor) throws IOException {
        String name = file.getFileName().toString();
        if (!UUID_NAME.matcher(name).matches()) {
            return;
        }
        try {
            visitor.accept(
                    new Entry(UUID.fromString(name), Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException goneMeanwhile) {
            // Another instance sweeps, too.
        }
    }

    /// In a folder by the key's last two digits: a time-ordered key begins like its neighbours.
    private Path place(UUID key) {
        String name = key.toString();
        return root.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
