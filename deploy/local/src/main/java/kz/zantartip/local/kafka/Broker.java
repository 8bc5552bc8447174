package kz.zantartip.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.utils.Time;

/// Apache Kafka itself, one node that is broker and controller, in a process of its own.
///
/// It makes the topics before it reports itself ready: a consumer that subscribes to a missing
/// topic would wait for ever.
public final class Broker {

    private static final List<String> SOURCES =
            List.of("measures", "indicators", "events", "consultations");

    /// More than one, as in a cluster: whoever relies on an order beyond that of one resource finds
    /// out here.
    private static final int PARTITIONS = 3;

    private final int port;
    private final int controllerPort;
    private final Path data;

    private Broker(int port, int controllerPort, Path data) {
        this.port = port;
        this.controllerPort = controllerPort;
        this.data = data;
    }

    /// Arguments: the port, the controller's port, the folder of the data, and the file that tells
    /// of readiness.
    public static void main(String[] args)
            throws IOException, ExecutionException, InterruptedException {
        new Broker(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Path.of(args[2]))
                .run(Path.of(args[3]));
    }

    private void run(Path ready) throws IOException, ExecutionException, InterruptedException {
        Properties settings = settings();
        formatOnce(settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        server.startup();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            makeMissingTopics(admin);
        }
        tell(ready);
        server.awaitShutdown();
    }

    private void formatOnce(Properties settings) throws IOException {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(data);
        Path file = Files.createTempFile("zantartip-kafka-", ".properties");
        try {
            try (var out = Files.newOutputStream(file)) {
                settings.store(out, null);
            }
            String[] arguments = {
                "format",
                "-t",
                Uuid.randomUuid().toString(),
                "-c",
                file.toString(),
                "--ignore-formatted"
            };
            int status = StorageTool.execute(arguments, System.out);
            if (status != 0) {
                throw new IOException("the folder " + data + " could not be formatted");
            }
        } finally {
            Files.delete(file);
        }
    }

    private void makeMissingTopics(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> there = admin.listTopics().names().get();
        List<NewTopic> missing = new ArrayList<>();
        topics().filter(topic -> !there.contains(topic.name())).forEach(missing::add);
        admin.createTopics(missing).all().get();
    }

    /// Nothing is ever dropped: the feed is read from its beginning, and a dead letter waits for a
    /// person.
    static Stream<NewTopic> topics() {
        Map<String, String> forEver =
                Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG,
                        "-1");
        return SOURCES.stream()
                .map(source -> "zantartip." + source + ".v1")
                .flatMap(name ->
                        Stream.of(
                                new NewTopic(name, PARTITIONS, (short) 1).configs(forEver),
                                new NewTopic(name + ".dead-letter", 1, (short) 1)
                                        .configs(forEver)));
    }

    private static void tell(Path ready) throws IOException {
        Path aside = ready.resolveSibling(ready.getFileName() + ".part");
        Files.writeString(aside, Long.toString(ProcessHandle.current().pid()) + "\n");
        Files.move(aside, ready, StandardCopyOption.ATOMIC_MOVE);
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.putAll(
                Map.of(
                        "process.roles",
                        "broker,controller",
                        "node.id",
                        "1",
                        "controller.quorum.voters",
                        "1@127.0.0.1:" + controllerPort,
                        "listeners",
                        "PLAINTEXT://127.0.0.1:"
                                + port
                                + ",CONTROLLER://127.0.0.1:"
                                + controllerPort,
                        "advertised.listeners",
                        "PLAINTEXT://127.0.0.1:" + port,
                        "controller.listener.names",
                        "CONTROLLER",
                        "listener.security.protocol.map",
                        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                        "log.dirs",
                        data.toString()));
        settings.putAll(
                Map.of(
                        "auto.create.topics.enable", "false",
                        "offsets.topic.replication.factor", "1",
                        "offsets.topic.num.partitions", "4",
                        "transaction.state.log.replication.factor", "1",
                        "transaction.state.log.min.isr", "1",
                        "transaction.state.log.num.partitions", "4",
                        "share.coordinator.state.topic.replication.factor", "1",
                        "share.coordinator.state.topic.min.isr", "1",
                        "group.initial.rebalance.delay.ms", "0",
                        "log.cleaner.dedupe.buffer.size", "2097152"));
        return settings;
    }
}
