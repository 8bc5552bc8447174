import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Keeps the last state of every resource of one service in PostgreSQL, from its topic. Needs kafka-clients and the JDBC driver.
///
///     java KeepCopy.java localhost:9092 zantartip.measures.v1 'jdbc:postgresql://localhost/copy?user=me' [enough]
///
/// The inbox, the effect and the dead letters are written in one transaction, and only then is Kafka told how far we are. Killed
/// anywhere, the program gets some events again and knows them by their ids.
class KeepCopy {

    private static final String TABLES =
            """
            create table if not exists inbox (source text, id text, received_at timestamptz default now(), primary key (source, id));
            create table if not exists resource (path text primary key, type text, revision bigint, data jsonb);
            create table if not exists dead_letter (topic text, part int, place bigint, failure text, key text, value text,
                                                    primary key (topic, part, place));
            """;

    void main(String... arguments) throws SQLException {
        long enough = arguments.length > 3 ? Long.parseLong(arguments[3]) : Long.MAX_VALUE;
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", arguments[0],
                        "group.id", "keep-copy",
                        "auto.offset.reset", "earliest",
                        "enable.auto.commit", false,
                        "isolation.level", "read_committed");
        try (Connection copy = DriverManager.getConnection(arguments[2]);
                KafkaConsumer<String, String> kafka =
                        new KafkaConsumer<>(
                                settings, new StringDeserializer(), new StringDeserializer())) {
            copy.setAutoCommit(false);
            execute(copy, TABLES);
            copy.commit();
            kafka.subscribe(List.of(arguments[1]));
            long effects = 0;
            while (effects < enough) {
                ConsumerRecords<String, String> batch = kafka.poll(Duration.ofSeconds(1));
                for (ConsumerRecord<String, String> told : batch) {
                    effects += take(copy, told) ? 1 : 0;
                }
                copy.commit();
                kafka.commitSync();
            }
            IO.println(effects + " effects");
        }
    }

    /// Whether it had an effect. What cannot be read is kept for a person and holds nothing up.
    private static boolean take(Connection copy, ConsumerRecord<String, String> told)
            throws SQLException {
        var before = copy.setSavepoint();
        try {
            boolean isNew =
                    update(
                                    copy,
                                    "insert into inbox (source, id) values (?, ?) on conflict do nothing",
                                    header(told, "ce_source"),
                                    header(told, "ce_id"))
                            == 1;
            return isNew && apply(copy, told);
        } catch (IllegalArgumentException | SQLException unreadable) {
            boolean isData =
                    !(unreadable instanceof SQLException sql) || sql.getSQLState().startsWith("22");
            if (!isData) {
                throw unreadable;
            }
            copy.rollback(before);
            update(
                    copy,
                    "insert into dead_letter values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                    told.topic(),
                    told.partition(),
                    told.offset(),
                    unreadable.getClass().getSimpleName(),
                    told.key(),
                    told.value());
            return false;
        }
    }

    /// The whole new state comes with every event, so the latest revision wins, also while a topic is sent again.
    private static boolean apply(Connection copy, ConsumerRecord<String, String> told)
            throws SQLException {
        return update(
                        copy,
                        """
                        insert into resource (path, type, revision, data) values (?, ?, ?, ?::jsonb)
                        on conflict (path) do update
                        set type = excluded.type, revision = excluded.revision, data = excluded.data
                        where excluded.revision > resource.revision
                        """,
                        header(told, "ce_subject"),
                        header(told, "ce_type"),
                        Long.parseLong(header(told, "ce_revision")),
                        told.value())
                == 1;
    }

    private static String header(ConsumerRecord<String, String> told, String name) {
        Header header = told.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("No header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static int update(Connection copy, String statement, Object... values)
            throws SQLException {
        try (PreparedStatement sql = copy.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                sql.setObject(i + 1, values[i]);
            }
            return sql.executeUpdate();
        }
    }

    private static void execute(Connection copy, String statements) throws SQLException {
        try (Statement sql = copy.createStatement()) {
            sql.execute(statements);
        }
    }
}
