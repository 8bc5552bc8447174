package kz.zantartip.chassis.fact;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Gives committed facts their place in the feed and carries them to Kafka, in that order.
///
/// Any number of instances may run; an advisory lock lets one work at a time, turn by turn, and each turn waits for Kafka's
/// acknowledgements before it lets go. So within a subject nothing overtakes, whoever works next. A crash between the
/// acknowledgement and the commit repeats a turn: a fact can arrive twice, never not at all.
@ApplicationScoped
public class OutboxRelay {

    /// The key of the advisory lock; a service has its database for itself.
    private static final long LOCK = 7_202_611_220L;

    private static final String NUMBER =
            """
            with fresh as materialized (
                select entry, nextval('outbox_position') as position
                from (select entry from outbox where position is null order by entry limit 10000) as in_order
            )
            update outbox set position = fresh.position from fresh where outbox.entry = fresh.entry
            """;

    private final AgroalDataSource database;
    private final FeedConfig config;
    private final FeedSender sender;
    private final Semaphore work = new Semaphore(0);

    private volatile boolean running;
    private Thread thread;

    OutboxRelay(AgroalDataSource database, FeedConfig config, FeedSender sender) {
        this.database = database;
        this.config = config;
        this.sender = sender;
    }

    void start(@Observes StartupEvent started) {
        if (config.service().isPresent()) {
            running = true;
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(config.patience());
        }
        sender.close();
    }

    /// There may be something to do: somebody has committed.
    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    private void run() {
        while (running) {
            try {
                boolean more = number() | send();
                if (!more && work.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException | Error e) {
                if (running) {
                    Log.warnf("Relay turn failed, will try again: %s", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(config.poll().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Gives every committed fact that has none its place. What commits later gets a later place, so a reader of the feed
    /// that has come to a place has seen all before it.
    private boolean number() throws SQLException {
        return alone(connection -> {
            try (Statement sql = connection.createStatement()) {
                return sql.executeUpdate(NUMBER) > 0;
            }
        });
    }

    private boolean send() throws SQLException {
        return sender.isOpen() && alone(sender::sendNext);
    }

    private interface Turn {
        boolean take(Connection connection) throws SQLException;
    }

    /// Runs a turn in a transaction of its own if no other relay is at work.
    private boolean alone(Turn turn) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean more = isAlone(connection) && turn.take(connection);
                connection.commit();
                return more;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet locked =
                        sql.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            locked.next();
            return locked.getBoolean(1);
        }
    }
}
