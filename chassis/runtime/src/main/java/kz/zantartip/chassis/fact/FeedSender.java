package kz.zantartip.chassis.fact;

import io.quarkus.logging.Log;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Sends facts that have their place to Kafka.
///
/// Of one subject only one fact is under way at a time: should it be refused, the next has not overtaken it. A fact that Kafka
/// will never take as it is gets parked, and holds back only its own subject.
final class FeedSender {

    /// So many batches of what waits are looked through for those that are the first of their subjects, once one batch of it gave
    /// few: many facts of one subject at the head hold up nobody else's.
    private static final int LOOKED_THROUGH = 10;

    private static final String NEXT =
            """
            with waiting as materialized (
                select subject, position from outbox as next
                where sent_at is null and parked_at is null and position is not null
                  and subject <> all (array(
                      select subject from outbox as parked where parked.parked_at is not null and parked.sent_at is null))
                  %s
                order by position
                limit ?
            )
            select %s from outbox
            where position = any (array(
                select min(position) as first from waiting group by subject order by first limit ?))
            order by position
            """;

    /// While a topic is sent again, what is new of a subject waits until the old of it has passed.
    private static final String NOT_BEFORE_REPLAYED =
            """
            and not exists (
                select from outbox as replayed
                where replayed.subject = next.subject and replayed.position > ? and replayed.position <= ?
                  and replayed.sent_at is not null)
            """;

    /// Ten turns pass within a second where much is written: a fact is parked only when that has also gone on for a while.
    private static final String REFUSED =
            """
            update outbox set refusals = refusals + 1, refused_since = coalesce(refused_since, clock_timestamp())
            where id = any (?)
            returning id, refusals >= ? and refused_since <= clock_timestamp() - make_interval(secs => ?) as too_often
            """;

    private final FeedConfig config;
    private final Clock clock;
    private final Delivery delivery;
    private final FeedMeters meters;

    /// The sending thread's alone.
    private boolean isFewAtTheHead;

    FeedSender(FeedConfig config, Clock clock, Delivery delivery, FeedMeters meters) {
        this.config = config;
        this.clock = clock;
        this.delivery = delivery;
        this.meters = meters;
    }

    /// Sends what comes next and marks it sent.
    ///
    /// @return whether there is more to send at once
    boolean sendNext(Connection connection) throws SQLException {
        List<OutboxRow> next = next(connection);
        isFewAtTheHead = next.size() < config.batchSize() / 2;
        if (next.isEmpty()) {
            return false;
        }
        Delivery.Outcome outcome = delivery.of(next);
        mark(outcome.sent(), connection);
        judge(outcome, connection);
        if (!outcome.refused().isEmpty()) {
            Log.warnf(
                    "Kafka did not take all refused=%d sent=%d",
                    outcome.refused().size(), outcome.sent().size());
        }
        // What was sent may have been waited for by the next of its subject.
        return !outcome.sent().isEmpty() && outcome.refused().isEmpty();
    }

    private List<OutboxRow> next(Connection connection) throws SQLException {
        Optional<Replay.Running> replay = Replay.running(connection);
        String query =
                NEXT.formatted(replay.isPresent() ? NOT_BEFORE_REPLAYED : "", OutboxRow.COLUMNS);
        try (PreparedStatement sql = connection.prepareStatement(query)) {
            int i = 1;
            if (replay.isPresent()) {
                sql.setLong(i++, replay.get().reached());
                sql.setLong(i++, replay.get().through());
            }
            sql.setInt(i++, (isFewAtTheHead ? LOOKED_THROUGH : 1) * config.batchSize());
            sql.setInt(i, config.batchSize());
            return OutboxRow.all(sql);
        }
    }

    /// What is refused for good is parked at once; what is refused again and again while others are taken, in the end.
    private void judge(Delivery.Outcome outcome, Connection connection) throws SQLException {
        List<OutboxRow> counted = new ArrayList<>();
        Map<UUID, OutboxRow> byId = new HashMap<>();
        for (Map.Entry<OutboxRow, Throwable> refused : outcome.refused().entrySet()) {
            switch (Verdict.on(refused.getValue())) {
                case PARK -> park(refused.getKey(), refused.getValue(), connection);
                case COUNT -> {
                    counted.add(refused.getKey());
                    byId.put(refused.getKey().id(), refused.getKey());
                }
                case AGAIN -> {}
            }
        }
        if (counted.isEmpty() || outcome.sent().isEmpty()) {
            return;
        }
        for (UUID id : refusedTooOften(counted, connection)) {
            OutboxRow row = byId.get(id);
            park(row, outcome.refused().get(row), connection);
        }
    }

    private List<UUID> refusedTooOften(List<OutboxRow> counted, Connection connection)
            throws SQLException {
        List<UUID> tooOften = new ArrayList<>();
        try (PreparedStatement sql = connection.prepareStatement(REFUSED)) {
            sql.setArray(1, ids(counted, connection));
            sql.setInt(2, config.refusals());
            sql.setLong(3, config.refusedFor().toSeconds());
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    if (row.getBoolean("too_often")) {
                        tooOften.add(row.getObject("id", UUID.class));
                    }
                }
            }
        }
        return tooOften;
    }

    private void park(OutboxRow row, Throwable cause, Connection connection) throws SQLException {
        String failure = cause.getClass().getSimpleName();
        try (PreparedStatement sql =
                connection.prepareStatement(
                        "update outbox set parked_at = ?, failure = ? where id = ?")) {
            sql.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            sql.setString(2, failure);
            sql.setObject(3, row.id());
            sql.executeUpdate();
        }
        meters.parked();
        Log.errorf(
                "Fact parked alert=OutboxParked id=%s type=%s subject=%s cause=%s",
                row.id(), row.type(), row.subject(), failure);
    }

    private void mark(List<OutboxRow> sent, Connection connection) throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement(
                        """
                        update outbox set sent_at = ? where id = any (?)
                        returning extract(epoch from clock_timestamp() - recorded_at)::double precision
                        """)) {
            sql.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            sql.setArray(2, ids(sent, connection));
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    meters.relayed(row.getDouble(1));
                }
            }
        }
    }

    private static Array ids(List<OutboxRow> rows, Connection connection) throws SQLException {
        return connection.createArrayOf("uuid", rows.stream().map(OutboxRow::id).toArray());
    }

    /// Lets the commit return before the disk has it. Lost in a crash, the turn is taken again: a repeat, which is allowed.
    static void commitLightly(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("set local synchronous_commit = off");
        }
    }
}
