package kz.zantartip.chassis.fact;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import kz.zantartip.chassis.time.Turns;

/// Watches the outbox and removes what has been kept long enough: facts that were sent, marks of the inbox, answers under
/// callers' keys. In small batches, one instance at a time, each batch a transaction: stopped anywhere, it goes on later.
/// How old something is only the database's clock says: that of an instance may be wrong, or set for a rehearsal.
///
/// What is unsent or parked is never removed, however old.
@ApplicationScoped
class FeedKeeper {

    private static final int BATCH = 1_000;

    private static final Duration ANSWERS_KEPT = Duration.ofHours(24);

    /// A fact that is sent again on its last day may still be told from a new one a month later.
    private static final Duration INBOX_MARGIN = Duration.ofDays(30);

    /// The oldest by place and so by age, near enough: what is not yet due ends the batch, and is looked at again.
    private static final String REMOVE_FACTS =
            """
            with oldest as (
                select entry, position, recorded_at from outbox
                where position is not null and parked_at is null and (sent_at is not null or ?)
                order by position
                limit ?
            ), removed as (
                delete from outbox using oldest
                where outbox.entry = oldest.entry and oldest.recorded_at < clock_timestamp() - %s
                returning outbox.position
            )
            insert into feed_horizon (removed_through)
            select max(position) from removed having count(*) > 0
            on conflict (only_one) do update
            set removed_through = greatest(feed_horizon.removed_through, excluded.removed_through)
            """;

    private static final String REMOVE_MARKS =
            """
            delete from inbox where ctid in (
                select ctid from inbox where received_at < clock_timestamp() - %s order by received_at limit ?)
            """;

    private static final String REMOVE_ANSWERS =
            """
            delete from idempotency where ctid in (
                select ctid from idempotency where created_at < clock_timestamp() - %s order by created_at limit ?)
            """;

    private final FeedConfig config;
    private final FeedState state;
    private final OutboxRelay relay;
    private final Alone alone;
    private final Turns turns;
    private long sweptAt;

    FeedKeeper(AgroalDataSource database, FeedConfig config, FeedState state, OutboxRelay relay) {
        this.config = config;
        this.state = state;
        this.relay = relay;
        this.alone = new Alone(database, Alone.Kind.REMOVING);
        // A service that never runs for long must sweep too.
        this.sweptAt = System.nanoTime() - config.sweep().toNanos();
        this.turns = new Turns("outbox-keeping", config.poll().multipliedBy(2), this::turn);
    }

    void start(@Observes StartupEvent started) {
        if (config.service().isPresent()) {
            turns.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        turns.stop(config.patience());
    }

    private Turns.Next turn() throws SQLException {
        state.look();
        if (System.nanoTime() - sweptAt >= config.sweep().toNanos()) {
            sweep();
            sweptAt = System.nanoTime();
        }
        return Turns.Next.LATER;
    }

    private void sweep() throws SQLException {
        repeat(this::removedFacts);
        Duration marksKept = config.kept().plus(INBOX_MARGIN);
        repeat(transaction -> removed(REMOVE_MARKS, marksKept, transaction));
        repeat(transaction -> removed(REMOVE_ANSWERS, ANSWERS_KEPT, transaction));
    }

    private void repeat(Alone.Work batch) throws SQLException {
        Turns.Next next = Turns.Next.AT_ONCE;
        while (next == Turns.Next.AT_ONCE) {
            next = alone.run(batch);
        }
    }

    private boolean removedFacts(Connection transaction) throws SQLException {
        String what = REMOVE_FACTS.formatted(interval(config.kept()));
        try (PreparedStatement sql = transaction.prepareStatement(what)) {
            sql.setBoolean(1, !relay.isSending());
            sql.setInt(2, BATCH);
            return sql.executeUpdate() > 0;
        }
    }

    private static String interval(Duration kept) {
        return "interval '%d seconds'".formatted(kept.toSeconds());
    }

    /// @return whether there may be more
    private static boolean removed(String what, Duration kept, Connection transaction)
            throws SQLException {
        try (PreparedStatement sql = transaction.prepareStatement(what.formatted(interval(kept)))) {
            sql.setInt(1, BATCH);
            return sql.executeUpdate() == BATCH;
        }
    }
}
