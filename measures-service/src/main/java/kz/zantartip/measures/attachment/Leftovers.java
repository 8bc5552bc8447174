package kz.zantartip.measures.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Files that a request has brought and that outlived it: its process was killed.
@ApplicationScoped
public class Leftovers {

    private final Path folder;

    Leftovers(@ConfigProperty(name = "zantartip.attachments.incoming") Path folder) {
        this.folder = folder;
    }

    /// Removes those that were last written before this moment.
    public void remove(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, Incoming.PREFIX + "*" + Incoming.SUFFIX)) {
            for (Path file : files) {
                try {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        Files.deleteIfExists(file);
                    }
                } catch (NoSuchFileException goneMeanwhile) {
                    // Its request has ended.
                }
            }
        }
    }
}
