package kz.zantartip.bench;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import kz.zantartip.chassis.fact.FeedConfig;
import kz.zantartip.chassis.fact.FeedSignal;
import kz.zantartip.chassis.fact.OutboxRelay;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// An outbox for trials, on the running PostgreSQL and Kafka: a schema and a topic of its own, taken away afterwards, so that no
/// service's feed tells of it. The relay is the services'.
final class Trial implements AutoCloseable {

    static final int PARTITIONS = 3;

    private static final List<String> TABLES =
            List.of("/META-INF/zantartip/chassis.sql", "/META-INF/zantartip/outbox_release.sql");

    private static final String WRITE =
            """
            insert into outbox (id, type, subject, key, revision, occurred_at, data)
            values (?, 'kz.zantartip.trial.made.v1', ?, ?, 1, now(), ?)
            """;

    private final String kafka;
    private final String name = "trial" + UUID.randomUUID().toString().replace("-", "");
    private final AgroalDataSource database;
    private final OutboxRelay relay;
    private boolean running;

    Trial(String url, String password, String kafka)
            throws SQLException, IOException, ExecutionException, InterruptedException {
        this.kafka = kafka;
        database =
                AgroalDataSource.from(
                        new AgroalDataSourceConfigurationSupplier()
                                .connectionPoolConfiguration(pool ->
                                        pool.maxSize(10)
                                                .connectionFactoryConfiguration(factory ->
                                                        factory.jdbcUrl(
                                                                        url
                                                                                + "?currentSchema="
                                                                                + name)
                                                                .principal(
                                                                        new NamePrincipal(
                                                                                "gateway"))
                                                                .credential(
                                                                        new SimplePassword(
                                                                                password)))));
        execute("create schema " + name);
        for (String table : TABLES) {
            try (InputStream sql = FeedConfig.class.getResourceAsStream(table)) {
                execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            for (String topic : List.of(topic(), bareTopic())) {
                admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
            }
        }
        FeedConfig config =
                new SmallRyeConfigBuilder()
                        .withMapping(FeedConfig.class)
                        .withConverter(Duration.class, 200, new DurationConverter())
                        .withDefaultValue("zantartip.feed.service", name)
                        .withDefaultValue("zantartip.feed.kafka", kafka)
                        .build()
                        .getConfigMapping(FeedConfig.class);
        relay =
                new OutboxRelay(
                        database,
                        config,
                        Clock.systemUTC(),
                        new FeedSignal(),
                        new SimpleMeterRegistry(),
                        () -> OutboxRelay.producer(config));
    }

    String topic() {
        return "zantartip." + name + ".v1";
    }

    String bareTopic() {
        return name + ".bare";
    }

    String kafka() {
        return kafka;
    }

    /// A producer as anybody would write it who wants nothing lost.
    Producer<String, byte[]> bareProducer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void startRelay() {
        running = true;
        relay.start();
    }

    /// Writes facts of as many subjects in one transaction, and wakes the relay as a service's commit does.
    void write(List<UUID> ids, String data) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement sql = connection.prepareStatement(WRITE)) {
                for (UUID id : ids) {
                    sql.setObject(1, id);
                    sql.setString(2, "/trials/" + id);
                    sql.setString(3, id.toString());
                    sql.setString(4, data);
                    sql.addBatch();
                }
                sql.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        relay.wake();
    }

    long unsent() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row =
                        sql.executeQuery("select count(*) from outbox where sent_at is null")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }

    @Override
    public void close() throws SQLException {
        if (running) {
            relay.stop();
        }
        execute("drop schema %s cascade".formatted(name));
        database.close();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.deleteTopics(List.of(topic(), bareTopic()));
            admin.close(Duration.ofSeconds(10));
        }
    }
}
