package kz.zantartip.measures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.measures.attachment.SentFile.CheckedFile;
import kz.zantartip.measures.store.ObjectStore;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    private static final CheckedFile SENT =
            new CheckedFile(Path.of("a"), "a.pdf", "application/pdf", 1, "00", null);

    private final Stalling store = new Stalling();

    private final Attachments attachments =
            new Attachments(
                    store,
                    null,
                    null,
                    new Ids(Clock.fixed(Instant.parse("2026-11-20T07:00:00Z"), ZoneOffset.UTC)));

    @Test
    void aStoreThatStallsHoldsAFewCallersAndTheOthersAreTold() throws Exception {
        try (ExecutorService callers = Executors.newCachedThreadPool()) {
            List<Future<Attachment>> held = new ArrayList<>();
            for (int i = 0; i < Attachments.MOST_AT_ONCE; i++) {
                held.add(callers.submit(() -> attachments.keep(SENT)));
            }
            store.asked.await();

            assertThatThrownBy(() -> attachments.keep(SENT)).isInstanceOf(StoreUnavailable.class);

            store.answers.countDown();
            for (Future<Attachment> each : held) {
                assertThat(each.get().fileName()).isEqualTo("a.pdf");
            }
        }
        assertThat(attachments.keep(SENT)).isNotNull();
    }

    /// One that keeps nothing, and that only once it is let.
    private static final class Stalling implements ObjectStore {

        private final CountDownLatch asked = new CountDownLatch(Attachments.MOST_AT_ONCE);
        private final CountDownLatch answers = new CountDownLatch(1);

        @Override
        public void keep(UUID key, Path file) throws IOException {
            asked.countDown();
            try {
                answers.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public InputStream open(UUID key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(UUID key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void each(Consumer<Entry> visitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void removeUnfinished(Instant before) {
            throw new UnsupportedOperationException();
        }
    }
}
