package kz.zantartip.measures.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreTest implements ObjectStoreContract {

    @TempDir Path folder;

    @Override
    public ObjectStore store() {
        return new DirectoryStore(folder.resolve("attachments"));
    }

    @Test
    void anEmptyOneHasNothing() throws IOException {
        List<ObjectStore.Entry> all = new ArrayList<>();

        store().each(all::add);

        assertThat(all).isEmpty();
    }

    @Test
    void nothingUnfinishedStaysAndOnlyItsOwnerReads() throws IOException {
        store().keep(UUID.randomUUID(), Files.writeString(folder.resolve("a"), "x"));

        try (Stream<Path> files = Files.walk(folder.resolve("attachments"))) {
            List<Path> kept = files.filter(Files::isRegularFile).toList();
            assertThat(kept).hasSize(1);
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(kept.getFirst())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatOthersPutThereIsPassedOver() throws IOException {
        Path strange = Files.createDirectories(folder.resolve("attachments/ab"));
        Path unfinished = Files.writeString(strange.resolve("unfinished123.part"), "x");
        Files.writeString(strange.resolve("readme"), "x");

        List<ObjectStore.Entry> all = new ArrayList<>();
        store().each(all::add);

        assertThat(all).isEmpty();
        assertThat(unfinished).exists();
    }

    @Test
    void whatAKilledProcessLeftUnfinishedIsRemovedOnceItIsOld() throws IOException {
        Path place = Files.createDirectories(folder.resolve("attachments/ab"));
        Path old = Files.writeString(place.resolve("unfinished1.part"), "x");
        Path young = Files.writeString(place.resolve("unfinished2.part"), "x");
        Path strange = Files.writeString(place.resolve("readme"), "x");
        Instant moment = Instant.parse("2026-11-20T07:00:00Z");
        Files.setLastModifiedTime(old, FileTime.from(moment.minusSeconds(1)));
        Files.setLastModifiedTime(young, FileTime.from(moment));
        Files.setLastModifiedTime(strange, FileTime.from(moment.minusSeconds(1)));

        store().removeUnfinished(moment);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(strange).exists();
    }
}
