package kz.zantartip.measures.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/// Keeps files apart from the database, by id. It knows no transaction: what is kept and then not wanted is swept later.
public interface ObjectStore {

    /// Something that is kept.
    record Entry(UUID key, Instant keptAt) {}

    /// Whole and safe from a power cut once this returns, or not there. What the key stood for before is replaced.
    void keep(UUID key, Path file) throws IOException;

    /// @throws java.nio.file.NoSuchFileException where nothing is kept under the key
    InputStream open(UUID key) throws IOException;

    /// Does nothing where nothing is kept under the key.
    void remove(UUID key) throws IOException;

    /// All that is kept, in any order; what others have put beside it is passed over.
    void each(Consumer<Entry> visitor) throws IOException;

    /// Removes what was begun before this moment and never became whole.
    void removeUnfinished(Instant before) throws IOException;
}
