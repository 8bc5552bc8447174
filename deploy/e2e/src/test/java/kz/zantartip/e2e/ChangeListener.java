package kz.zantartip.e2e;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Somebody else's consumer: it knows Kafka and CloudEvents (the CNCF's own library reads them) and nothing of our code.
final class ChangeListener implements AutoCloseable {

    static final List<String> TOPICS =
            List.of(
                    "zantartip.measures.v1",
                    "zantartip.indicators.v1",
                    "zantartip.events.v1",
                    "zantartip.consultations.v1");

    private final KafkaConsumer<String, CloudEvent> consumer;
    private final List<ConsumerRecord<String, CloudEvent>> heard = new ArrayList<>();

    /// Hears everything from the topics' beginning.
    ChangeListener(int kafkaPort) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        "127.0.0.1:" + kafkaPort,
                        "auto.offset.reset",
                        "earliest");
        consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new CloudEventDeserializer());
        List<TopicPartition> partitions =
                TOPICS.stream().flatMap(topic -> partitions(topic)).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private Stream<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map((PartitionInfo partition) -> new TopicPartition(topic, partition.partition()));
    }

    /// Listens until the condition holds of all that was heard, or until the time is up.
    List<CloudEvent> hear(Predicate<List<CloudEvent>> enough, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!enough.test(events()) && System.nanoTime() < end) {
            consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
        }
        return events();
    }

    /// All that was heard, as Kafka has it.
    List<ConsumerRecord<String, CloudEvent>> records() {
        return List.copyOf(heard);
    }

    List<CloudEvent> events() {
        return heard.stream().map(ConsumerRecord::value).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
