package kz.zantartip.chassis.fact;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;

/// How the relay stands: what waits, since when, and what is parked. Looked up every few seconds and remembered, so that
/// neither a scrape nor a probe waits for the database.
@ApplicationScoped
public class FeedState {

    /// More than so many are not counted: a backlog must not grow by being watched.
    private static final int COUNTED_AT_MOST = 100_000;

    private static final String LOOK =
            """
            select count(*) filter (where not parked and not held) as unsent,
                   count(*) filter (where held) as held,
                   count(*) filter (where parked) as parked,
                   coalesce(extract(epoch from clock_timestamp() - min(recorded_at) filter (where not parked and not held)), 0)
                       ::double precision as oldest
            from (
                select recorded_at, parked_at is not null as parked,
                       parked_at is null and exists (
                           select from outbox as before
                           where before.subject = waiting.subject and before.position < waiting.position
                             and before.parked_at is not null and before.sent_at is null) as held
                from outbox as waiting
                where %s
                order by position
                limit %d) as counted
            """;

    /// What was last seen.
    ///
    /// @param unsent facts that could be sent and are not yet; without Kafka, those without a place
    /// @param held facts that wait for a parked one of their subject
    /// @param oldestSeconds how long the oldest of the unsent had waited
    /// @param seenAt by [System#nanoTime]
    private record Seen(long unsent, long held, long parked, double oldestSeconds, long seenAt) {}

    private final AgroalDataSource database;
    private final String query;
    private volatile Seen seen = new Seen(0, 0, 0, 0, System.nanoTime());

    FeedState(
            AgroalDataSource database,
            FeedConfig config,
            OutboxRelay relay,
            MeterRegistry registry) {
        this.database = database;
        this.query =
                LOOK.formatted(
                        relay.isSending() ? "sent_at is null" : "position is null",
                        COUNTED_AT_MOST);
        if (config.service().isPresent()) {
            gauge("outbox.unsent", "Facts that could be sent and are not", null, FeedState::unsent)
                    .register(registry);
            gauge("outbox.held", "Facts that wait for a parked one", null, FeedState::held)
                    .register(registry);
            gauge("outbox.parked", "Facts that Kafka refuses", null, FeedState::parked)
                    .register(registry);
            gauge(
                            "outbox.oldest.unsent.age",
                            "How long the oldest unsent fact waits",
                            "seconds",
                            FeedState::oldestSeconds)
                    .register(registry);
        }
    }

    private Gauge.Builder<FeedState> gauge(
            String name, String description, String unit, ToDoubleFunction<FeedState> value) {
        return Gauge.builder(name, this, value).description(description).baseUnit(unit);
    }

    void look() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(query);
                ResultSet row = sql.executeQuery()) {
            row.next();
            seen =
                    new Seen(
                            row.getLong("unsent"),
                            row.getLong("held"),
                            row.getLong("parked"),
                            row.getDouble("oldest"),
                            System.nanoTime());
        }
    }

    public long unsent() {
        return seen.unsent();
    }

    public long held() {
        return seen.held();
    }

    public long parked() {
        return seen.parked();
    }

    /// Goes on growing while nobody looks: a relay that has stopped must not look well.
    public double oldestSeconds() {
        Seen last = seen;
        return last.unsent() == 0
                ? 0
                : last.oldestSeconds() + (System.nanoTime() - last.seenAt()) / 1_000_000_000.0;
    }
}
