package kz.zantartip.chassis.testing.note;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.MeterRegistry;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import kz.zantartip.chassis.fact.FeedConfig;
import kz.zantartip.chassis.fact.FeedSignal;
import kz.zantartip.chassis.fact.OutboxRelay;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// The outbox of a second service with as many relays as a test wants, each like an instance of its own. It has a schema for
/// itself, so that the relay of the service under test leaves it alone.
final class OtherService implements AutoCloseable {

    static final String TOPIC = "zantartip.others.v1";

    private static final List<String> TABLES =
            List.of("/META-INF/zantartip/chassis.sql", "/META-INF/zantartip/outbox_release.sql");

    private final String schema = "other_" + UUID.randomUUID().toString().replace("-", "");
    private final AgroalDataSource database;
    private final FeedConfig config;
    private final Clock clock;
    private final List<Relay> relays = new CopyOnWriteArrayList<>();

    OtherService(Clock clock) throws SQLException, IOException {
        this.clock = clock;
        String url = setting("quarkus.datasource.jdbc.url") + "&currentSchema=" + schema;
        database =
                AgroalDataSource.from(
                        new AgroalDataSourceConfigurationSupplier()
                                .connectionPoolConfiguration(pool ->
                                        pool.maxSize(20)
                                                .connectionFactoryConfiguration(factory ->
                                                        factory.jdbcUrl(url)
                                                                .principal(
                                                                        new NamePrincipal(
                                                                                setting(
                                                                                        "quarkus.datasource.username")))
                                                                .credential(
                                                                        new SimplePassword(
                                                                                setting(
                                                                                        "quarkus.datasource.password"))))));
        config =
                new SmallRyeConfigBuilder()
                        .withMapping(FeedConfig.class)
                        .withConverter(Duration.class, 200, new DurationConverter())
                        .withDefaultValue("zantartip.feed.service", "others")
                        .withDefaultValue("zantartip.feed.poll", "0.1S")
                        .withDefaultValue("zantartip.feed.patience", "3S")
                        .withDefaultValue("zantartip.feed.refused-for", "2S")
                        .build()
                        .getConfigMapping(FeedConfig.class);
        write("create schema " + schema);
        for (String table : TABLES) {
            try (InputStream sql = FeedConfig.class.getResourceAsStream(table)) {
                write(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    static Producer<String, byte[]> producer(String kafka) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", kafka);
        settings.put("acks", "all");
        settings.put("max.block.ms", 500);
        settings.put("request.timeout.ms", 1_000);
        settings.put("delivery.timeout.ms", 2_000);
        settings.put("linger.ms", 0);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /// One instance's relay.
    record Relay(OutboxRelay running, MeterRegistry registry) {

        double relayed() {
            return registry.get("outbox.facts.relayed").counter().count();
        }
    }

    /// Starts one more instance's relay.
    Relay relay(Producer<String, byte[]> kafka) {
        return relay(() -> kafka);
    }

    Relay relay(Supplier<Producer<String, byte[]>> kafka) {
        MeterRegistry registry = new SimpleMeterRegistry();
        OutboxRelay running =
                new OutboxRelay(database, config, clock, new FeedSignal(), registry, kafka);
        Relay relay = new Relay(running, registry);
        relays.add(relay);
        running.start();
        return relay;
    }

    void stop(Relay relay) {
        relay.running().stop();
        relays.remove(relay);
    }

    void stopRelays() {
        List.copyOf(relays).forEach(this::stop);
    }

    /// Tells one more fact of a subject, in a transaction of its own. Writers of one subject wait for each other, as `Outbox` has
    /// them do.
    void tell(String subject) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                """
                                with told as (
                                    insert into subject_revision as held (subject, revision) values (?, 1)
                                    on conflict (subject) do update set revision = held.revision + 1
                                    returning revision)
                                insert into outbox (id, type, subject, key, revision, occurred_at, data)
                                select ?, 'kz.zantartip.other.told.v1', ?, ?, told.revision, now(), '{"a":1}' from told
                                """)) {
            sql.setString(1, subject);
            sql.setObject(2, UUID.randomUUID());
            sql.setString(3, subject);
            sql.setString(4, subject);
            sql.executeUpdate();
        }
        wakeAny();
    }

    /// A commit wakes the relay of the instance that it came through.
    private void wakeAny() {
        List<Relay> running = List.copyOf(relays);
        if (!running.isEmpty()) {
            running.get(ThreadLocalRandom.current().nextInt(running.size())).running().wake();
        }
    }

    void write(String statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }

    long count(String from) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        stopRelays();
        write("drop schema %s cascade".formatted(schema));
        database.close();
    }
}
