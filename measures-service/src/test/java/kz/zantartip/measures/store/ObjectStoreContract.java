package kz.zantartip.measures.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every store does, wherever it keeps its files.
interface ObjectStoreContract {

    ObjectStore store();

    @Test
    default void whatIsKeptIsReadAgain() throws IOException {
        UUID key = UUID.randomUUID();

        store().keep(key, file("Құқық бұрышы"));

        assertThat(read(key)).isEqualTo("Құқық бұрышы");
    }

    @Test
    default void aFileOfManyMegabytesIsKeptWhole() throws IOException {
        UUID key = UUID.randomUUID();
        String large = "0123456789abcdef".repeat(1 << 20);

        store().keep(key, file(large));

        assertThat(read(key)).isEqualTo(large);
    }

    @Test
    default void keptAgainItIsReplaced() throws IOException {
        UUID key = UUID.randomUUID();
        store().keep(key, file("бірінші"));

        store().keep(key, file("екінші"));

        assertThat(read(key)).isEqualTo("екінші");
        assertThat(all()).filteredOn(entry -> entry.key().equals(key)).hasSize(1);
    }

    @Test
    default void whatIsNotThereIsNotOpened() {
        UUID key = UUID.randomUUID();

        assertThatThrownBy(() -> store().open(key)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    default void whatIsRemovedIsGoneAndMayBeRemovedAgain() throws IOException {
        UUID key = UUID.randomUUID();
        store().keep(key, file("x"));

        store().remove(key);
        store().remove(key);

        assertThatThrownBy(() -> store().open(key)).isInstanceOf(NoSuchFileException.class);
        assertThat(all()).extracting(ObjectStore.Entry::key).doesNotContain(key);
    }

    @Test
    default void allThatIsKeptIsVisitedWithItsTime() throws IOException {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        store().keep(one, file("x"));
        store().keep(other, file("y"));

        List<ObjectStore.Entry> all = all();

        assertThat(all).extracting(ObjectStore.Entry::key).contains(one, other);
        assertThat(all)
                .extracting(ObjectStore.Entry::keptAt)
                .allMatch(at -> at.isAfter(Instant.parse("2026-01-01T00:00:00Z")));
    }

    @Test
    default void whatCannotBeReadIsNotKept() throws IOException {
        UUID key = UUID.randomUUID();
        Path missing = Files.createTempDirectory("store").resolve("missing");

        assertThatThrownBy(() -> store().keep(key, missing)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store().open(key)).isInstanceOf(NoSuchFileException.class);
    }

    private static Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile("store", ".txt"), text);
    }

    private String read(UUID key) throws IOException {
        try (InputStream in = store().open(key)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<ObjectStore.Entry> all() throws IOException {
        List<ObjectStore.Entry> all = new ArrayList<>();
        store().each(all::add);
        return all;
    }
}
