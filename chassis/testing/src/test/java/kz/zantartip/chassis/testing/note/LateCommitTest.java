package kz.zantartip.chassis.testing.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Transactions end in another order than they began in. A reader of the feed must meet each committed fact once.
@HouseTest
class LateCommitTest {

    private static final int WRITERS = 8;
    private static final int EACH = 300;

    private final Telling telling;

    LateCommitTest(Telling telling) {
        this.telling = telling;
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aReaderWhoPollsMissesNoneAndMeetsNoneTwice() throws Exception {
        ConcurrentLinkedQueue<String> committed = new ConcurrentLinkedQueue<>();
        CountDownLatch half = new CountDownLatch(WRITERS * EACH / 2);
        CountDownLatch all = new CountDownLatch(WRITERS * EACH);
        AtomicBoolean abandoned = new AtomicBoolean();
        List<String> met;
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 3)) {
            List<Future<?>> running = new ArrayList<>();
            // Two write first and commit when half of the others have, or all.
            running.add(threads.submit(() -> write(half, committed)));
            running.add(threads.submit(() -> write(all, committed)));
            for (int writer = 0; writer < WRITERS; writer++) {
                running.add(
                        threads.submit(() -> {
                            for (int i = 0; i < EACH; i++) {
                                write(null, committed);
                                half.countDown();
                                all.countDown();
                            }
                            return null;
                        }));
            }
            Future<List<String>> reader =
                    threads.submit(() -> readAll(WRITERS * EACH + 2, abandoned));
            try {
                for (Future<?> one : running) {
                    one.get();
                }
            } catch (ExecutionException e) {
                abandoned.set(true);
                throw e;
            }
            met = reader.get();
        }

        assertThat(met).doesNotHaveDuplicates();
        assertThat(met).containsExactlyInAnyOrderElementsOf(committed);
    }

    /// One in ten is rolled back after it has told.
    private Void write(CountDownLatch before, ConcurrentLinkedQueue<String> committed)
            throws Exception {
        UUID note = telling.newNote();
        boolean rollBack = before == null && ThreadLocalRandom.current().nextInt(10) == 0;
        if (rollBack) {
            assertThatThrownBy(() ->
                            QuarkusTransaction.requiringNew()
                                    .run(() -> {
                                        telling.tellWithin(note, "never happened");
                                        throw new UnsupportedOperationException("after all");
                                    }))
                    .isInstanceOf(RuntimeException.class);
        }
        UUID kept = rollBack ? telling.newNote() : note;
        QuarkusTransaction.requiringNew()
                .timeout(300)
                .call(() -> {
                    telling.tellWithin(kept, "happened");
                    if (before != null) {
                        before.await(240, TimeUnit.SECONDS);
                    }
                    return null;
                });
        committed.add(Telling.subject(kept));
        return null;
    }

    private static List<String> readAll(int expected, AtomicBoolean abandoned) {
        List<String> met = new ArrayList<>();
        String after = "00000000000000000000";
        long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (met.size() < expected && System.nanoTime() < end && !abandoned.get()) {
            JsonPath page = given().get("/api/v1/changes?limit=37&after=" + after).jsonPath();
            met.addAll(page.getList("items.subject", String.class));
            after = page.getString("nextCursor");
        }
        return met;
    }
}
