package kz.zantartip.chassis.testing.note;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.zantartip.chassis.testing.KafkaResource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// A topic as a consumer reads it from its beginning.
record Topic(String kafka, String name) {

    /// Waits until so many records of these subjects have come, and gives them in the order of arrival.
    List<ConsumerRecord<String, String>> records(Set<String> subjects, int expected) {
        return records(told -> subjects.contains(header(told, "ce_subject")), expected);
    }

    List<ConsumerRecord<String, String>> records(
            Predicate<ConsumerRecord<String, String>> wanted, int expected) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka, "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions =
                    IntStream.range(0, KafkaResource.PARTITIONS)
                            .mapToObj(i -> new TopicPartition(name, i))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Duration.ofSeconds(120))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200))
                                .forEach(told -> {
                                    if (wanted.test(told)) {
                                        records.add(told);
                                    }
                                });
                        return records.size() >= expected;
                    });
        }
        return records;
    }

    static String header(ConsumerRecord<String, String> told, String name) {
        return new String(told.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    static List<String> revisions(List<ConsumerRecord<String, String>> records, String subject) {
        return records.stream()
                .filter(told -> header(told, "ce_subject").equals(subject))
                .map(told -> header(told, "ce_revision"))
                .toList();
    }
}
