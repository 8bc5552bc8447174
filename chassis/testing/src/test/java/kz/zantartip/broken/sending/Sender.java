package kz.zantartip.broken.sending;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

class Sender {

    void send(KafkaProducer<String, String> producer) {
        producer.send(new ProducerRecord<>("topic", "told"));
    }
}
