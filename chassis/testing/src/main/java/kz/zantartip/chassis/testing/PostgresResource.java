package kz.zantartip.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/// A real PostgreSQL for one module's tests: its own server on a free port, one database, one role that owns the
/// database and nothing else. Passwords are checked as in production; what is written is lost with the server.
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final Logger LOG = Logger.getLogger(PostgresResource.class);

    private static final String KIND = "postgres";
    private static final String ROLE = "service";

    private Path data;
    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        RunFolder.orphans(KIND).forEach(PostgresResource::remove);
        data = RunFolder.create(KIND);
        String password = UUID.randomUUID().toString();
        try {
            server =
                    EmbeddedPostgres.builder()
                            .setOverrideWorkingDirectory(
                                    RunFolder.shared("postgres-binaries").toFile())
                            .setDataDirectory(data)
                            .setCleanDataDirectory(true)
                            .setLocaleConfig("locale", "C.UTF-8")
                            .setLocaleConfig("encoding", "UTF8")
                            .setServerConfig("timezone", "UTC")
                            .setPGStartupWait(Duration.ofSeconds(60))
                            .start();
            createDatabase(password);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + data, e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL started and refused its set-up", e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:%d/%s?logServerErrorDetail=false"
                        .formatted(server.getPort(), ROLE),
                "quarkus.datasource.username",
                ROLE,
                "quarkus.datasource.password",
                password);
    }

    @Override
    public void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                server = null;
            }
        }
    }

    Path folder() {
        return data;
    }

    /// The server is initialised to trust whoever connects from here; from now on it asks everyone for a password, its
    /// own superuser too, whose new one nobody keeps.
    private void createDatabase(String password) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create role %s login password '%s'".formatted(ROLE, password));
            sql.execute("create database %s owner %s".formatted(ROLE, ROLE));
            sql.execute("alter role postgres password '%s'".formatted(UUID.randomUUID()));
            Files.writeString(
                    data.resolve("pg_hba.conf"),
                    """
                    local all all           scram-sha-256
                    host  all all 0.0.0.0/0 scram-sha-256
                    host  all all ::/0      scram-sha-256
                    """);
            sql.execute("select pg_reload_conf()");
        }
    }

    /// Stops the server that a killed test run left behind, if it still runs, and removes its data.
    private static void remove(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        try {
            if (Files.exists(pidFile)) {
                long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
                ProcessHandle.of(pid)
                        .filter(process -> isServerOf(process, data))
                        .ifPresent(PostgresResource::end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RunFolder.delete(data);
        LOG.infof("Removed what a killed test run left behind folder=%s", data);
    }

    private static boolean isServerOf(ProcessHandle process, Path data) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException clinging) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
