package kz.zantartip.measures.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a server that speaks S3 and verifies signatures, in a JVM of its own.
class S3StoreTest implements ObjectStoreContract {

    private static final String BUCKET = "reports";
    private static final String IDENTITY = "somebody";
    private static final String CREDENTIAL = "for-tests-only";

    @TempDir static Path folder;

    private static Process server;
    private static URI endpoint;

    @BeforeAll
    static void theServerRuns() throws IOException {
        int port = freePort();
        endpoint = URI.create("http://127.0.0.1:" + port);
        Files.createDirectories(folder.resolve("buckets").resolve(BUCKET));
        Path settings =
                Files.writeString(
                        folder.resolve("server.conf"),
                        """
                        s3proxy.authorization=aws-v4
                        s3proxy.identity=%s
                        s3proxy.credential=%s
                        s3proxy.endpoint=%s
                        jclouds.provider=filesystem-nio2
                        jclouds.filesystem.basedir=%s
                        """
                                .formatted(
                                        IDENTITY, CREDENTIAL, endpoint, folder.resolve("buckets")));
        server =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-cp",
                                Path.of("../deploy/objects/target/server").toAbsolutePath() + "/*",
                                "org.gaul.s3proxy.Main",
                                "--properties",
                                settings.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("server.log").toFile())
                        .start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !server.isAlive() || answers(port));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterAll
    static void theServerEnds() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }

    @Override
    public ObjectStore store() {
        return S3Store.of(BUCKET, bucket(CREDENTIAL));
    }

    @Test
    void aWrongSecretIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "x");
        ObjectStore stranger = S3Store.of(BUCKET, bucket("wrong"));

        assertThatThrownBy(() -> stranger.keep(UUID.randomUUID(), file))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aServerThatNeverAnswersIsNotWaitedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("b"), "x");
        try (ServerSocket silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            URI there = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            ObjectStore stalled =
                    S3Store.of(BUCKET, bucket(there, CREDENTIAL), Duration.ofSeconds(1));

            assertTimeoutPreemptively(
                    Duration.ofSeconds(15),
                    () -> {
                        assertThatThrownBy(() -> stalled.keep(UUID.randomUUID(), file))
                                .isInstanceOf(IOException.class);
                        assertThatThrownBy(() -> stalled.open(UUID.randomUUID()))
                                .isInstanceOf(IOException.class);
                    });
        }
    }

    private static StoreConfig.Bucket bucket(String secret) {
        return bucket(endpoint, secret);
    }

    private static StoreConfig.Bucket bucket(URI server, String secret) {
        return new StoreConfig.Bucket() {
            @Override
            public Optional<String> bucket() {
                return Optional.of(BUCKET);
            }

            @Override
            public Optional<URI> endpoint() {
                return Optional.of(server);
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of(IDENTITY);
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of(secret);
            }

            @Override
            public boolean pathStyle() {
                return true;
            }
        };
    }
}
