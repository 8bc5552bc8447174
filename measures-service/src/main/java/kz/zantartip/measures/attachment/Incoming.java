package kz.zantartip.measures.attachment;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The files that this request has brought: they go when it ends, however it ends.
@RequestScoped
class Incoming {

    /// Told apart from what others put into the system's folder for temporary files.
    static final String PREFIX = "zantartip-sent";

    static final String SUFFIX = ".part";

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    Incoming(@ConfigProperty(name = "zantartip.attachments.incoming") Path folder) {
        this.folder = folder;
    }

    /// A new place, with nothing there yet.
    Path next() throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, PREFIX, SUFFIX);
        files.add(file);
        return file;
    }

    @PreDestroy
    void remove() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                Log.warnf("A file that was sent stays behind cause=%s", e.getMessage());
            }
        }
    }
}
