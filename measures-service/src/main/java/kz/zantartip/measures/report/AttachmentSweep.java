package kz.zantartip.measures.report;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.zantartip.measures.store.ObjectStore;

/// Removes from the store what no row names: files whose transaction was never committed, and those that a crash left behind
/// after their rows were gone. It keeps no state of its own, so it may stop anywhere and run in several instances.
@ApplicationScoped
class AttachmentSweep {

    private static final int BATCH = 500;

    private static final Duration EVERY = Duration.ofHours(6);

    /// No transaction lasts as long: what is older and has no row will never get one.
    private static final Duration GRACE = Duration.ofDays(1);

    private final ObjectStore store;
    private final EntityManager database;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("attachment-sweep").daemon().factory());

    AttachmentSweep(ObjectStore store, EntityManager database, Clock clock) {
        this.store = store;
        this.database = database;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        timer.scheduleWithFixedDelay(this::run, 1, EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stopping) {
        timer.shutdownNow();
    }

    private void run() {
        try {
            int removed = sweep();
            if (removed > 0) {
                Log.infof("Files without a row were removed count=%d", removed);
            }
        } catch (IOException | RuntimeException e) {
            Log.warnf("Files were not swept cause=%s", e.getMessage());
        }
    }

    /// @return how many were removed
    int sweep() throws IOException {
        Instant before = clock.instant().minus(GRACE);
        List<UUID> old = new ArrayList<>();
        store.each(entry -> {
            if (entry.keptAt().isBefore(before)) {
                old.add(entry.key());
            }
        });
        int removed = 0;
        for (int from = 0; from < old.size(); from += BATCH) {
            List<UUID> batch = old.subList(from, Math.min(from + BATCH, old.size()));
            Set<UUID> named = named(batch);
            for (UUID key : batch) {
                if (!named.contains(key)) {
                    store.remove(key);
                    removed++;
                }
            }
        }
        return removed;
    }

    @Transactional
    Set<UUID> named(List<UUID> keys) {
        return new HashSet<>(
                database.createQuery("select id from ReportFile where id in :keys", UUID.class)
                        .setParameter("keys", keys)
                        .getResultList());
    }
}
