package kz.zantartip.measures.report;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
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
import kz.zantartip.measures.attachment.Leftovers;
import kz.zantartip.measures.store.ObjectStore;

/// Removes from the store what no row names: files whose transaction was never committed, and those that a crash left behind
/// after their rows were gone. It keeps no state of its own, so it may stop anywhere and run in several instances.
///
/// What it removes does not come back, and the database that it meets may be an empty one, or one restored from before. So it
/// waits a month, and removes nothing where fewer files have a row than have none. The time is the database's: the stores go
/// by the time of day, and the service's clock may be set to any day.
@ApplicationScoped
class AttachmentSweep {

    private static final int BATCH = 500;

    private static final Duration EVERY = Duration.ofHours(6);

    /// As long as it may take until a wrong database is noticed.
    private static final Duration GRACE = Duration.ofDays(30);

    /// No request lasts as long.
    private static final Duration UNFINISHED = Duration.ofDays(1);

    private final ObjectStore store;
    private final EntityManager database;
    private final Leftovers received;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("attachment-sweep").daemon().factory());

    AttachmentSweep(ObjectStore store, EntityManager database, Leftovers received) {
        this.store = store;
        this.database = database;
        this.received = received;
    }

    void start(@Observes StartupEvent started) {
        timer.scheduleWithFixedDelay(this::run, 1, EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stopping) {
        timer.shutdownNow();
    }

    private void run() {
        try {
            Instant now = now();
            store.removeUnfinished(now.minus(UNFINISHED));
            received.remove(now.minus(UNFINISHED));
            int removed = sweep(now);
            if (removed > 0) {
                Log.infof("Files without a row were removed count=%d", removed);
            }
        } catch (IOException | RuntimeException e) {
            Log.warnf("Files were not swept cause=%s", e.getMessage());
        }
    }

    /// @return how many were removed
    int sweep(Instant now) throws IOException {
        Instant before = now.minus(GRACE);
        List<UUID> old = new ArrayList<>();
        store.each(entry -> {
            if (entry.keptAt().isBefore(before)) {
                old.add(entry.key());
            }
        });
        List<UUID> unnamed = new ArrayList<>();
        for (int from = 0; from < old.size(); from += BATCH) {
            List<UUID> batch = old.subList(from, Math.min(from + BATCH, old.size()));
            Set<UUID> named = named(batch);
            batch.stream().filter(key -> !named.contains(key)).forEach(unnamed::add);
        }
        if (unnamed.size() > old.size() - unnamed.size()) {
            Log.errorf(
                    "Most files have no row: is this their database? Nothing is removed count=%d old=%d",
                    unnamed.size(), old.size());
            return 0;
        }
        for (UUID key : unnamed) {
            store.remove(key);
        }
        return unnamed.size();
    }

    @Transactional
    Instant now() {
        return (Instant)
                database.createNativeQuery("select clock_timestamp()", Instant.class)
                        .getSingleResult();
    }

    @Transactional
    Set<UUID> named(List<UUID> keys) {
        return new HashSet<>(
                database.createQuery("select id from ReportFile where id in :keys", UUID.class)
                        .setParameter("keys", keys)
                        .getResultList());
    }
}
