package kz.zantartip.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import kz.zantartip.chassis.fact.OutboxRelay;
import kz.zantartip.chassis.problem.NotFound;

/// What an administrator orders the relay to do. The relay learns it from the database, whichever instance has its turn.
@ApplicationScoped
class OutboxOrders {

    private static final String UNDER_WAY =
            "select from outbox_replay where ended_at is null for update";

    /// Up to what has a place: what is being sent just now must not stand behind the replay.
    private static final String KEPT =
            """
            select count(*) filter (where sent_at is not null), coalesce(min(position), ?), coalesce(max(position), ?)
            from outbox where position >= ?
            """;

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxEntries entries;
    private final OutboxRelay relay;
    private final Clock clock;

    OutboxOrders(
            AgroalDataSource database,
            TransactionSynchronizationRegistry transaction,
            OutboxEntries entries,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.entries = entries;
        this.relay = relay;
        this.clock = clock;
    }

    /// Lets a parked fact be sent, and those that wait for it after it, in order.
    @Transactional(Transactional.TxType.MANDATORY)
    OutboxEntryView release(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                """
                                update outbox set parked_at = null, failure = null, refusals = 0, refused_since = null
                                where id = ? and parked_at is not null and sent_at is null
                                """)) {
            sql.setObject(1, id);
            if (sql.executeUpdate() == 0) {
                entries.find(id).orElseThrow(NotFound::new);
                throw new OutboxRefused.NotParked();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be written", e);
        }
        Log.infof("Fact released id=%s", id);
        relay.sendAfter(transaction);
        return entries.find(id).orElseThrow(NotFound::new);
    }

    /// Has all facts that were sent, from a place on, sent once more.
    @Transactional(Transactional.TxType.MANDATORY)
    ReplayView replay(long from) {
        if (!relay.isSending()) {
            throw new OutboxRefused.SendsNothing();
        }
        Instant now = clock.instant();
        try (Connection connection = database.getConnection()) {
            requireNone(connection);
            ReplayView replay = kept(from, now, connection);
            start(replay, connection);
            Log.infof(
                    "Replay ordered from=%s through=%s changes=%d",
                    replay.from(), replay.through(), replay.changes());
            relay.sendAfter(transaction);
            return replay;
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be written", e);
        }
    }

    private static void requireNone(Connection connection) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(UNDER_WAY);
                ResultSet row = sql.executeQuery()) {
            if (row.next()) {
                throw new OutboxRefused.ReplayRunning();
            }
        }
    }

    private static ReplayView kept(long from, Instant now, Connection connection)
            throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(KEPT)) {
            sql.setLong(1, from);
            sql.setLong(2, from);
            sql.setLong(3, from);
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return new ReplayView(
                        "%020d".formatted(row.getLong(2)),
                        "%020d".formatted(row.getLong(3)),
                        row.getLong(1),
                        now);
            }
        }
    }

    /// Two who order at once: the index lets one in.
    private static void start(ReplayView replay, Connection connection) throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement(
                        """
                        insert into outbox_replay (from_position, through_position, reached, started_at)
                        values (?, ?, ?, ?)
                        on conflict ((true)) where ended_at is null do nothing
                        """)) {
            long from = Long.parseLong(replay.from());
            sql.setLong(1, from);
            sql.setLong(2, Long.parseLong(replay.through()));
            sql.setLong(3, from - 1);
            sql.setObject(4, replay.startedAt().atOffset(ZoneOffset.UTC));
            if (sql.executeUpdate() == 0) {
                throw new OutboxRefused.ReplayRunning();
            }
        }
    }
}
