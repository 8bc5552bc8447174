package kz.zantartip.chassis.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/// A fact as Kafka carries it: a CloudEvent 1.0 in binary mode, its attributes in headers and its data alone in the value.
final class ChangeRecord {

    /// The fact cannot be told to anybody as it is.
    static final class Unsendable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unsendable() {
            super("its data is not a JSON object", null, false, false);
        }
    }

    private static final JsonFactory JSON = new JsonFactory();

    private ChangeRecord() {}

    /// @throws Unsendable where no consumer could read it
    static ProducerRecord<String, byte[]> of(OutboxRow row, FeedConfig config) {
        byte[] data = row.data().getBytes(StandardCharsets.UTF_8);
        requireObject(data);
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(config.topic(), row.key(), data);
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

    private static void requireObject(byte[] data) {
        try (JsonParser parser = JSON.createParser(data)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Unsendable();
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new Unsendable();
            }
        } catch (IOException unreadable) {
            throw new Unsendable();
        }
    }
}
