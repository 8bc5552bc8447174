package kz.zantartip.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KafkaResourceTest {

    private static final KafkaResource KAFKA = new KafkaResource();
    private static String address;

    @BeforeAll
    static void start() {
        KAFKA.init(Map.of(KafkaResource.TOPICS, "told, heard"));
        address = KAFKA.start().get("kafka.bootstrap.servers");
    }

    @AfterAll
    static void stop() {
        KAFKA.stop();
        assertThat(RunFolder.orphans("kafka")).isEmpty();
    }

    @Test
    void whatIsProducedIsConsumed() throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", address, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(new ProducerRecord<>("told", "19", "Шара орындалды")).get();
        }

        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                address,
                                "group.id",
                                "test",
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.subscribe(List.of("told"));
            assertThat(first(consumer).value()).isEqualTo("Шара орындалды");
            assertThat(consumer.listTopics())
                    .containsKeys("told", "heard")
                    .doesNotContainKey("unheard");
            assertThat(consumer.partitionsFor("heard")).hasSize(KafkaResource.PARTITIONS);
        }
    }

    private static ConsumerRecord<String, String> first(KafkaConsumer<String, String> consumer) {
        for (int poll = 0; poll < 60; poll++) {
            for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofSeconds(1))) {
                return found;
            }
        }
        throw new AssertionError("Nothing arrived in a minute");
    }
}
