package kz.zantartip.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/// The real Kafka broker inside the test's JVM, on free ports, with the topics that the argument [#TOPICS] names.
///
/// Nothing creates a topic by being asked for it, as in production: a consumer of one that was forgotten waits for
/// ever.
public class KafkaResource implements QuarkusTestResourceLifecycleManager {

    /// Names of topics with a comma between them; each gets [#PARTITIONS] partitions.
    public static final String TOPICS = "topics";

    public static final int PARTITIONS = 3;

    private static final String KIND = "kafka";

    private List<String> topics = List.of();
    private Path logs;
    private KafkaRaftServer broker;

    @Override
    public void init(Map<String, String> arguments) {
        topics =
                Stream.of(arguments.getOrDefault(TOPICS, "").split(","))
                        .map(String::strip)
                        .filter(topic -> !topic.isEmpty())
                        .toList();
    }

    @Override
    public Map<String, String> start() {
        RunFolder.orphans(KIND).forEach(RunFolder::delete);
        logs = RunFolder.create(KIND);
        List<Integer> ports = freePorts();
        String address = "localhost:" + ports.getFirst();
        Properties settings = settings(address, "localhost:" + ports.getLast());
        format(settings);
        broker = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        broker.startup();
        createTopics(address);
        return Map.of("kafka.bootstrap.servers", address);
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.shutdown();
            broker.awaitShutdown();
            broker = null;
        }
        if (logs != null) {
            RunFolder.delete(logs);
            logs = null;
        }
    }

    private Properties settings(String address, String controller) {
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@" + controller);
        settings.put("listeners", "PLAINTEXT://%s,CONTROLLER://%s".formatted(address, controller));
        settings.put("advertised.listeners", "PLAINTEXT://" + address);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", logs.resolve("log").toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("num.partitions", String.valueOf(PARTITIONS));
        // One node: what a cluster keeps three times, it keeps once.
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    private void format(Properties settings) {
        try {
            Path file = logs.resolve("server.properties");
            try (OutputStream out = Files.newOutputStream(file)) {
                settings.store(out, null);
            }
            String[] command = {
                "format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()
            };
            int exitCode =
                    StorageTool.execute(command, new PrintStream(OutputStream.nullOutputStream()));
            if (exitCode != 0) {
                throw new IllegalStateException("Kafka could not format " + logs);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createTopics(String address) {
        Map<String, Object> admin = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address);
        try (Admin client = Admin.create(admin)) {
            client.createTopics(
                            topics.stream()
                                    .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                                    .toList())
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics could not be created: " + topics, e);
        }
    }

    /// Two different ones: both are held until both are known.
    private static List<Integer> freePorts() {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket one = new ServerSocket(0, 1, loopback);
                ServerSocket other = new ServerSocket(0, 1, loopback)) {
            return List.of(one.getLocalPort(), other.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
