package kz.zantartip.chassis.fact;

import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sends facts to the topic once more, from the database: with their own ids and in order, one batch a turn, between the turns
/// of what is new. How far it has come stands in the database, so a crash repeats a batch at most.
final class Replay {

    private static final String AGAIN =
            """
            select %s from outbox
            where position > ? and position <= ? and sent_at is not null
            order by position
            limit ?
            """
                    .formatted(OutboxRow.COLUMNS);

    /// What is under way.
    ///
    /// @param reached everything up to this place has been sent again
    record Running(long id, long reached, long through) {}

    private final FeedConfig config;
    private final Clock clock;
    private final Delivery delivery;
    private final FeedMeters meters;

    Replay(FeedConfig config, Clock clock, Delivery delivery, FeedMeters meters) {
        this.config = config;
        this.clock = clock;
        this.delivery = delivery;
        this.meters = meters;
    }

    static Optional<Running> running(Connection connection) throws SQLException {
        try (PreparedStatement sql =
                        connection.prepareStatement(
                                "select id, reached, through_position from outbox_replay where ended_at is null");
                ResultSet row = sql.executeQuery()) {
            return row.next()
                    ? Optional.of(
                            new Running(
                                    row.getLong("id"),
                                    row.getLong("reached"),
                                    row.getLong("through_position")))
                    : Optional.empty();
        }
    }

    /// @return whether there is more to send at once
    boolean sendNext(Connection connection) throws SQLException {
        Optional<Running> running = running(connection);
        if (running.isEmpty()) {
            return false;
        }
        List<OutboxRow> found = next(running.get(), connection);
        List<OutboxRow> batch = untilASubjectComesBack(found);
        Delivery.Outcome outcome = delivery.of(batch);
        long reached = running.get().reached();
        for (OutboxRow row : batch) {
            boolean sent = outcome.sent().contains(row);
            if (!sent && !isHopeless(row, outcome)) {
                break;
            }
            reached = row.position();
        }
        meters.replayed(outcome.sent().size());
        boolean ended = found.isEmpty();
        advance(running.get(), ended ? running.get().through() : reached, ended, connection);
        // Once it has ended, what waited for it can be sent.
        return ended || reached > running.get().reached();
    }

    private List<OutboxRow> next(Running running, Connection connection) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(AGAIN)) {
            sql.setLong(1, running.reached());
            sql.setLong(2, running.through());
            sql.setInt(3, config.batchSize());
            return OutboxRow.all(sql);
        }
    }

    private static List<OutboxRow> untilASubjectComesBack(List<OutboxRow> rows) {
        Set<String> subjects = new HashSet<>();
        List<OutboxRow> batch = new ArrayList<>();
        for (OutboxRow row : rows) {
            if (!subjects.add(row.subject())) {
                break;
            }
            batch.add(row);
        }
        return batch;
    }

    /// Kafka took it once and will not again, as where a limit was lowered since. The rest goes on.
    private static boolean isHopeless(OutboxRow row, Delivery.Outcome outcome) {
        Throwable cause = outcome.refused().get(row);
        if (cause == null) {
            return false;
        }
        boolean hopeless =
                switch (Verdict.on(cause)) {
                    case PARK -> true;
                    case COUNT -> !outcome.sent().isEmpty();
                    case AGAIN -> false;
                };
        if (hopeless) {
            Log.errorf(
                    "Fact not sent again id=%s type=%s cause=%s",
                    row.id(), row.type(), cause.getClass().getSimpleName());
        }
        return hopeless;
    }

    private void advance(Running running, long reached, boolean ended, Connection connection)
            throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement(
                        "update outbox_replay set reached = ?, ended_at = ? where id = ?")) {
            sql.setLong(1, reached);
            sql.setObject(2, ended ? clock.instant().atOffset(ZoneOffset.UTC) : null);
            sql.setLong(3, running.id());
            sql.executeUpdate();
        }
        if (ended) {
            Log.infof("Replay ended id=%d through=%d", running.id(), running.through());
        }
    }
}
