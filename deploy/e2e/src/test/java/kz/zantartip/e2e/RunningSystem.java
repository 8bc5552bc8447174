package kz.zantartip.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// The packaged whole, started by the very scripts behind `make start`, in a folder and on ports of its own.
final class RunningSystem implements AutoCloseable {

    /// One line of `make status`.
    record Part(String name, String pid, String port, String health, String memory) {}

    /// What a script wrote, and how it ended.
    record Outcome(int exit, String output) {}

    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    static final List<String> SERVICES =
            List.of("measures", "indicators", "events", "consultations");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PORTS = 14;

    /// Two runs that start together on one machine look for their ports from different places on. All lie below the ports that
    /// systems give to those who call: while a killed part is away, a caller would take its port.
    private static final int FIRST_PORT =
            20_000 + (int) (ProcessHandle.current().pid() % 800) * PORTS;

    private final int port = freePorts();
    private final Path folder = Path.of("target", "local").toAbsolutePath();
    private final PublicPort publicPort = new PublicPort(port);
    private final List<PublicPort> servicePorts =
            IntStream.rangeClosed(1, SERVICES.size())
                    .mapToObj(offset -> new PublicPort(port + offset))
                    .toList();
    private final Outcome firstStart;

    RunningSystem() {
        run("reset");
        firstStart = run("start");
        if (firstStart.exit() != 0) {
            run("stop");
            throw new IllegalStateException("The system did not start:\n" + firstStart.output());
        }
    }

    Outcome firstStart() {
        return firstStart;
    }

    /// Runs one of the scripts in `deploy/local` to its end.
    Outcome run(String script, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(ROOT.resolve("deploy/local/" + script).toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolveSibling("e2e-" + script + ".log");
        try {
            Files.createDirectories(output.getParent());
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile());
            builder.environment().put("ZT_PORT", String.valueOf(port));
            builder.environment().put("ZT_LOCAL", folder.toString());
            builder.environment().put("ZT_BUILD", "no");
            builder.environment().put("YES", "1");
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        script + " does not end:\n" + Files.readString(output));
            }
            return new Outcome(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<Part> status() {
        return run("status")
                .output()
                .lines()
                .map(line -> line.split("\\s+"))
                .map(RunningSystem::part)
                .toList();
    }

    Part status(String name) {
        return status().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }

    private static Part part(String[] words) {
        return new Part(words[0], words[1], words[2], words[3], words[4]);
    }

    /// Where everybody calls; each answer is held against the document.
    PublicPort publicPort() {
        return publicPort;
    }

    /// Asks the gateway, as any caller would.
    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = publicPort.request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return publicPort.answered(request.build());
    }

    /// Sends JSON as a caller with this token.
    HttpResponse<String> send(
            String method, String path, String token, String body, String... headers) {
        HttpRequest.Builder request =
                publicPort
                        .request(path)
                        .header("Authorization", "Bearer " + token)
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header(
                    "Content-Type",
                    method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return publicPort.answered(request.build());
    }

    /// Posts JSON as a citizen without an account.
    HttpResponse<String> anonymously(String path, String body, String... headers) {
        return publicPort.answered(
                publicPort
                        .request(path)
                        .header("Content-Type", "application/json")
                        .headers(headers)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /// A token for these options of `deploy/local/token`.
    String token(String... options) {
        return run("token", options).output().strip();
    }

    /// What a service itself answers, past the gateway.
    String ofService(String name, String path) {
        PublicPort service = servicePorts.get(SERVICES.indexOf(name));
        return service.sent(service.request(path).build()).body();
    }

    /// What a service tells as it happens, past the gateway.
    InputStream streamOf(String name, String path) {
        PublicPort service = servicePorts.get(SERVICES.indexOf(name));
        return service.stream(service.request(path).header("Accept", "text/event-stream").build());
    }

    /// Everything that the parts have written to their logs.
    Path logs() {
        return folder.resolve("logs");
    }

    int kafkaPort() {
        return port + 11;
    }

    JsonNode json(String path, String... headers) {
        return read(get(path, headers).body());
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stops everything; what is then still there is a failure of the whole run.
    @Override
    public void close() {
        List<Part> running = status();
        Outcome stopped = run("stop");
        List<String> left =
                running.stream().map(Part::pid).filter(RunningSystem::isStillThere).toList();
        if (stopped.exit() != 0 || !left.isEmpty()) {
            throw new IllegalStateException("Left after stop: " + left + "\n" + stopped.output());
        }
    }

    /// A process that has ended is there for a moment more, until the system has taken note of its end.
    private static boolean isStillThere(String pid) {
        if (pid.equals("-")) {
            return false;
        }
        try {
            ProcessHandle.of(Long.parseLong(pid))
                    .ifPresent(process -> process.onExit().orTimeout(10, TimeUnit.SECONDS).join());
            return false;
        } catch (CompletionException late) {
            return true;
        }
    }

    private static int freePorts() {
        return IntStream.iterate(FIRST_PORT, base -> base < 32_000, base -> base + PORTS)
                .filter(base -> IntStream.range(base, base + PORTS).allMatch(RunningSystem::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
