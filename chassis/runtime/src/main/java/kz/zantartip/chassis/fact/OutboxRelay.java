package kz.zantartip.chassis.fact;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.zantartip.chassis.time.Turns;
import org.apache.kafka.clients.producer.Producer;

/// Gives committed facts their place in the feed and carries them to Kafka, in that order.
///
/// Any number of instances may run; an advisory lock lets one number and one send at a time, turn by turn, and each turn of
/// sending waits for Kafka's acknowledgements before it lets go. So within a subject nothing overtakes, whoever works next. A
/// crash between the acknowledgement and the commit repeats a turn: a fact can arrive twice, never not at all. Numbering does
/// not wait for sending: the feed over HTTP goes on while Kafka is away.
@ApplicationScoped
public class OutboxRelay {

    private static final int AT_ONCE = 2_000;

    /// Joined by the primary key alone: with a condition on the place besides, PostgreSQL took the index of what is unnumbered
    /// for the join and compared each row with each, minutes for 20,000 facts.
    private static final String NUMBER =
            """
            with fresh as materialized (
                select entry, nextval('outbox_position') as position
                from (select entry from outbox where position is null order by entry limit ?) as in_order
            )
            update outbox set position = fresh.position
            from fresh where outbox.entry = fresh.entry
            """;

    private final AgroalDataSource database;
    private final FeedConfig config;
    private final FeedSignal signal;
    private final Optional<Delivery> delivery;
    private final Alone numbersAlone;
    private final Alone sendsAlone;
    private final FeedSender sender;
    private final Replay replay;
    private final Turns numbering;
    private final Turns sending;

    @Inject
    OutboxRelay(
            AgroalDataSource database,
            FeedConfig config,
            Clock clock,
            FeedSignal signal,
            MeterRegistry registry) {
        this(
                database,
                config,
                clock,
                signal,
                registry,
                config.service().isPresent() && config.kafka().isPresent()
                        ? () -> producer(config)
                        : null);
    }

    /// @param kafka opened by the first turn that sends, so that a service starts without a broker; null where nothing is sent
    public OutboxRelay(
            AgroalDataSource database,
            FeedConfig config,
            Clock clock,
            FeedSignal signal,
            MeterRegistry registry,
            Supplier<Producer<String, byte[]>> kafka) {
        this.database = database;
        this.config = config;
        this.signal = signal;
        this.delivery = Optional.ofNullable(kafka).map(opening -> new Delivery(config, opening));
        this.numbersAlone = new Alone(database, Alone.Kind.NUMBERING);
        this.sendsAlone = new Alone(database, Alone.Kind.SENDING);
        FeedMeters meters = new FeedMeters(registry);
        this.sender = new FeedSender(config, clock, delivery.orElse(null), meters);
        this.replay = new Replay(config, clock, delivery.orElse(null), meters);
        this.numbering = new Turns("outbox-numbering", config.poll(), this::number);
        this.sending = new Turns("outbox-sending", config.poll(), this::send);
    }

    /// A producer that loses nothing and keeps the order of what it is given.
    public static Producer<String, byte[]> producer(FeedConfig config) {
        return Delivery.producer(config);
    }

    void start(@Observes StartupEvent started) {
        if (config.service().isPresent()) {
            start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        stop();
    }

    public void start() {
        numbering.start();
        if (isSending()) {
            sending.start();
        }
    }

    public void stop() {
        numbering.stop(config.patience());
        sending.stop(config.patience());
        delivery.ifPresent(Delivery::close);
    }

    /// Whether facts go to Kafka at all.
    public boolean isSending() {
        return delivery.isPresent();
    }

    /// Somebody has committed: there is something to number.
    public void wake() {
        numbering.wake();
    }

    /// There is something to number once the transaction that is running has ended.
    public void numberAfter(TransactionSynchronizationRegistry transaction) {
        wakeAfter(transaction, numbering);
    }

    /// There is something to send once the transaction that is running has ended.
    public void sendAfter(TransactionSynchronizationRegistry transaction) {
        wakeAfter(transaction, sending);
    }

    private static void wakeAfter(TransactionSynchronizationRegistry transaction, Turns turns) {
        if (transaction.getResource(turns) == null) {
            transaction.putResource(turns, true);
            transaction.registerInterposedSynchronization(
                    new Synchronization() {
                        @Override
                        public void beforeCompletion() {}

                        @Override
                        public void afterCompletion(int status) {
                            turns.wake();
                        }
                    });
        }
    }

    /// Gives every committed fact that has none its place. What commits later gets a later place, so a reader of the feed
    /// that has come to a place has seen all before it.
    private Turns.Next number() throws SQLException {
        AtomicInteger numbered = new AtomicInteger();
        Turns.Next next =
                numbersAlone.run(transaction -> {
                    numbered.set(number(transaction));
                    return numbered.get() == AT_ONCE;
                });
        if (numbered.get() > 0) {
            sending.wake();
        }
        signal.reached(newest());
        return next;
    }

    private int number(Connection transaction) throws SQLException {
        try (PreparedStatement sql = transaction.prepareStatement(NUMBER)) {
            sql.setInt(1, AT_ONCE);
            return sql.executeUpdate();
        }
    }

    /// Also what another instance has numbered.
    private long newest() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement("select max(position) from outbox");
                ResultSet row = sql.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private Turns.Next send() throws SQLException {
        return sendsAlone.run(transaction -> {
            FeedSender.commitLightly(transaction);
            return sender.sendNext(transaction) | replay.sendNext(transaction);
        });
    }
}
