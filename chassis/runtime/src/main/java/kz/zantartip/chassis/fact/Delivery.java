package kz.zantartip.chassis.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Hands facts to Kafka and waits until all in-sync replicas have them, or until it is clear that they have not.
final class Delivery {

    /// What became of each fact of a batch; one that is in neither was not tried, or nobody knows.
    ///
    /// @param sent acknowledged, in the order given
    /// @param refused with the cause
    record Outcome(List<OutboxRow> sent, Map<OutboxRow, Throwable> refused) {}

    private final FeedConfig config;
    private final Supplier<Producer<String, byte[]>> opening;
    private Producer<String, byte[]> kafka;

    /// @param opening asked until it gives a producer: without a broker whose name is known there is none
    Delivery(FeedConfig config, Supplier<Producer<String, byte[]>> opening) {
        this.config = config;
        this.opening = opening;
    }

    static Producer<String, byte[]> producer(FeedConfig config) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, config.kafka().orElseThrow());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, config.service().orElseThrow() + "-relay");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    synchronized void close() {
        if (kafka != null) {
            kafka.close(config.patience());
        }
    }

    private synchronized Producer<String, byte[]> kafka() {
        if (kafka == null) {
            kafka = opening.get();
        }
        return kafka;
    }

    Outcome of(List<OutboxRow> rows) {
        Producer<String, byte[]> open = kafka();
        List<Future<RecordMetadata>> underWay = new ArrayList<>();
        for (OutboxRow row : rows) {
            Future<RecordMetadata> sending = send(row, open);
            underWay.add(sending);
            if (isAway(sending)) {
                break;
            }
        }
        Outcome outcome = new Outcome(new ArrayList<>(), new HashMap<>());
        for (int i = 0; i < underWay.size(); i++) {
            await(underWay.get(i), rows.get(i), outcome);
        }
        return outcome;
    }

    /// What cannot even be handed over is this fact's own fault, and not the batch's.
    private Future<RecordMetadata> send(OutboxRow row, Producer<String, byte[]> open) {
        try {
            return open.send(ChangeRecord.of(row, config));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void await(Future<RecordMetadata> sending, OutboxRow row, Outcome outcome) {
        try {
            sending.get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
            outcome.sent().add(row);
        } catch (ExecutionException e) {
            outcome.refused().put(row, e.getCause());
        } catch (TimeoutException e) {
            outcome.refused().put(row, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            outcome.refused().put(row, e);
        }
    }

    /// Whether the producer has waited for a broker in vain. It would do so again for each further row.
    private static boolean isAway(Future<RecordMetadata> sending) {
        return sending.state() == Future.State.FAILED
                && sending.exceptionNow()
                        instanceof org.apache.kafka.common.errors.TimeoutException;
    }
}
