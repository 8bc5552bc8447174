package kz.zantartip.bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/// What the outbox costs a change on its way to Kafka, beside a producer that writes the same bytes to the same broker with the
/// same care (`acks=all`) and keeps nothing.
record Relaying(Trial trial) {

    private static final String DATA = "{\"text\":\"" + "x".repeat(500) + "\"}";

    private static final int FACTS = 20_000;
    private static final int CHANGES = 3_000;
    private static final int PER_SECOND = 200;

    List<Row> run() throws Exception {
        trial.startRelay();
        latency(true);
        return List.of(throughput(), latency());
    }

    private Row throughput() throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            peers.add(bareThroughput());
            ours.add(relayedThroughput());
        }
        Collections.sort(ours);
        Collections.sort(peers);
        return Row.of(
                "outbox to Kafka, 500-byte facts",
                ours.get(1),
                "facts/s",
                "a bare producer, acks=all",
                peers.get(1),
                Goal.atLeast("0.3"));
    }

    private double bareThroughput() {
        byte[] data = DATA.getBytes(StandardCharsets.UTF_8);
        try (Producer<String, byte[]> producer = trial.bareProducer()) {
            producer.partitionsFor(trial.bareTopic());
            long start = System.nanoTime();
            for (int i = 0; i < FACTS; i++) {
                producer.send(
                        new ProducerRecord<>(
                                trial.bareTopic(), UUID.randomUUID().toString(), data));
            }
            producer.flush();
            return perSecond(start);
        }
    }

    /// From the commit of all of them until the last is acknowledged and marked.
    private double relayedThroughput() throws SQLException, InterruptedException {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(FACTS).toList();
        trial.write(ids, DATA);
        long start = System.nanoTime();
        while (trial.unsent() > 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return perSecond(start);
    }

    private static double perSecond(long start) {
        return FACTS / ((System.nanoTime() - start) / 1_000_000_000.0);
    }

    private Row latency() throws Exception {
        double peer = latency(false);
        double ours = latency(true);
        return Row.of(
                "commit to consumer, p99 at %d changes a second".formatted(PER_SECOND),
                ours,
                "ms",
                "send to consumer of a bare producer, acks=all",
                peer,
                Goal.atMost("3"));
    }

    /// Writes at a steady pace and has a consumer say when each came: the 99th of a hundred, in milliseconds.
    private double latency(boolean throughOutbox) throws Exception {
        Map<String, Long> begun = new HashMap<>();
        Arrivals arrivals =
                new Arrivals(throughOutbox ? trial.topic() : trial.bareTopic(), trial.kafka());
        Thread listener = Thread.ofPlatform().start(arrivals);
        arrivals.ready().await();
        byte[] data = DATA.getBytes(StandardCharsets.UTF_8);
        try (Producer<String, byte[]> producer = trial.bareProducer()) {
            producer.partitionsFor(trial.bareTopic());
            long start = System.nanoTime();
            for (int i = 0; i < CHANGES; i++) {
                long due = start + i * (1_000_000_000L / PER_SECOND);
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                UUID id = UUID.randomUUID();
                if (throughOutbox) {
                    trial.write(List.of(id), DATA);
                    begun.put(id.toString(), System.nanoTime());
                } else {
                    begun.put(id.toString(), System.nanoTime());
                    producer.send(new ProducerRecord<>(trial.bareTopic(), id.toString(), data));
                }
            }
        }
        Map<String, Long> came = arrivals.await(begun.keySet(), Duration.ofSeconds(60));
        listener.join();
        long[] lags =
                begun.entrySet().stream()
                        .mapToLong(entry -> came.get(entry.getKey()) - entry.getValue())
                        .sorted()
                        .toArray();
        return lags[lags.length * 99 / 100] / 1_000_000.0;
    }
}
