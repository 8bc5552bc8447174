package kz.zantartip.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// A consumer that notes when each key came.
final class Arrivals implements Runnable {

    private final String topic;
    private final String kafka;
    private final Map<String, Long> came = new ConcurrentHashMap<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile boolean ended;

    Arrivals(String topic, String kafka) {
        this.topic = topic;
        this.kafka = kafka;
    }

    /// Counted down when it stands at the topic's end.
    CountDownLatch ready() {
        return ready;
    }

    @Override
    public void run() {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    IntStream.range(0, Trial.PARTITIONS)
                            .mapToObj(partition -> new TopicPartition(topic, partition))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            ready.countDown();
            while (!ended) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(told -> came.putIfAbsent(told.key(), System.nanoTime()));
            }
        }
    }

    /// When each of these came; it then listens no longer.
    Map<String, Long> await(Set<String> keys, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!came.keySet().containsAll(keys) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        ended = true;
        if (!came.keySet().containsAll(keys)) {
            throw new IllegalStateException("not all that was written came");
        }
        return new HashMap<>(came);
    }
}
