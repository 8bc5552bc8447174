package kz.zantartip.chassis.fact;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Sends facts that have their place to Kafka as CloudEvents 1.0 in binary mode.
///
/// Of one subject only one fact is under way at a time: should it be refused, the next has not overtaken it. A fact that Kafka
/// will never take as it is gets parked, and holds back only its own subject.
@ApplicationScoped
class FeedSender {

    private static final String NEXT =
            """
            select %s from outbox as next
            where sent_at is null and parked_at is null and position is not null
              and not exists (
                  select from outbox as parked
                  where parked.subject = next.subject and parked.position < next.position
                    and parked.parked_at is not null and parked.sent_at is null)
            order by position
            limit ?
            """
                    .formatted(OutboxRow.COLUMNS);

    private final FeedConfig config;
    private final Clock clock;
    private final KafkaProducer<String, byte[]> kafka;

    FeedSender(FeedConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.kafka =
                config.service().isPresent() && config.kafka().isPresent()
                        ? new KafkaProducer<>(
                                settings(config), new StringSerializer(), new ByteArraySerializer())
                        : null;
    }

    private static Map<String, Object> settings(FeedConfig config) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, config.kafka().orElseThrow());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, config.service().orElseThrow() + "-relay");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        return settings;
    }

    boolean isOpen() {
        return kafka != null;
    }

    void close() {
        if (kafka != null) {
            kafka.close(config.patience());
        }
    }

    /// Sends what comes next and marks it sent.
    ///
    /// @return whether there is more to send at once
    boolean sendNext(Connection connection) throws SQLException {
        List<OutboxRow> next = next(connection);
        List<OutboxRow> chosen = new ArrayList<>();
        List<Future<RecordMetadata>> underWay = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        for (OutboxRow row : next) {
            if (subjects.add(row.subject())) {
                chosen.add(row);
                Future<RecordMetadata> sending = kafka.send(record(row));
                underWay.add(sending);
                if (isAway(sending)) {
                    break;
                }
            }
        }
        boolean broken = false;
        List<OutboxRow> sent = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            try {
                underWay.get(i).get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
                sent.add(chosen.get(i));
            } catch (ExecutionException e) {
                broken |= !parked(chosen.get(i), e.getCause(), connection);
            } catch (TimeoutException e) {
                broken = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                broken = true;
            }
        }
        mark(sent, connection);
        if (broken) {
            Log.warn("Kafka did not take all that was sent; it is sent again");
        }
        return !broken && !next.isEmpty();
    }

    /// Whether the producer has waited for a broker in vain. It would do so again for each further row, and nothing gets its
    /// place in the feed meanwhile.
    private static boolean isAway(Future<RecordMetadata> sending) {
        return sending.state() == Future.State.FAILED
                && sending.exceptionNow()
                        instanceof org.apache.kafka.common.errors.TimeoutException;
    }

    private List<OutboxRow> next(Connection connection) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        try (PreparedStatement sql = connection.prepareStatement(NEXT)) {
            sql.setInt(1, config.batchSize());
            try (ResultSet found = sql.executeQuery()) {
                while (found.next()) {
                    rows.add(OutboxRow.of(found));
                }
            }
        }
        return rows;
    }

    private ProducerRecord<String, byte[]> record(OutboxRow row) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(
                        config.topic(), row.key(), row.data().getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.id().toString());
        header(record, "ce_source", config.source());
        header(record, "ce_type", row.type());
        header(record, "ce_subject", row.subject());
        header(record, "ce_time", row.at().toString());
        header(record, "ce_sequence", row.sequence());
        header(record, "ce_revision", String.valueOf(row.revision()));
        if (row.traceparent() != null) {
            header(record, "ce_traceparent", row.traceparent());
        }
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private boolean parked(OutboxRow row, Throwable cause, Connection connection)
            throws SQLException {
        boolean forGood =
                cause instanceof RecordTooLargeException
                        || cause instanceof SerializationException
                        || cause instanceof InvalidConfigurationException;
        if (forGood) {
            try (PreparedStatement sql =
                    connection.prepareStatement(
                            "update outbox set parked_at = ?, failure = ? where id = ?")) {
                sql.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                sql.setString(2, cause.getClass().getSimpleName());
                sql.setObject(3, row.id());
                sql.executeUpdate();
            }
            Log.errorf(
                    "Fact parked id=%s type=%s cause=%s",
                    row.id(), row.type(), cause.getClass().getSimpleName());
        }
        return forGood;
    }

    private void mark(List<OutboxRow> sent, Connection connection) throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement("update outbox set sent_at = ? where id = any (?)")) {
            sql.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            sql.setArray(
                    2,
                    connection.createArrayOf("uuid", sent.stream().map(OutboxRow::id).toArray()));
            sql.executeUpdate();
        }
    }
}
