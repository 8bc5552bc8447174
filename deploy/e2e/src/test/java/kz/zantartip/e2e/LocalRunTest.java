package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.zantartip.e2e.RunningSystem.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What `make start`, `make status`, `make stop` and the token promise their user.
@ExtendWith(OnRunningSystem.class)
class LocalRunTest {

    private final RunningSystem system;

    LocalRunTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void theFirstStartTellsItsTimeAndTheMemoryOfEachPart() {
        assertThat(system.firstStart().output())
                .containsPattern("well after \\d+\\.\\d s")
                .contains(
                        "postgres",
                        "kafka",
                        "issuer",
                        "measures",
                        "indicators",
                        "events",
                        "consultations",
                        "gateway")
                .containsPattern("in all +\\d+ MB");
    }

    @Test
    void everyPartIsUp() {
        assertThat(system.status())
                .extracting(Part::name)
                .containsExactly(
                        "postgres",
                        "kafka",
                        "issuer",
                        "measures",
                        "indicators",
                        "events",
                        "consultations",
                        "gateway");
        assertThat(system.status()).extracting(Part::health).containsOnly("UP");
    }

    @Test
    void theGatewaySaysThatAllServicesAreUp() {
        JsonNode health = system.json("/health");

        assertThat(health.get("status").asText()).isEqualTo("UP");
        assertThat(health.get("services").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("measures", "indicators", "events", "consultations");
    }

    @Test
    void aSecondStartSaysThatItRuns() {
        RunningSystem.Outcome again = system.run("start");

        assertThat(again.exit()).isZero();
        assertThat(again.output()).contains("run already");
    }

    @Test
    void aPartThatDiedComesBackAloneAndTheDataAreKept() {
        Part killed = system.status("measures");
        Part spared = system.status("gateway");
        ProcessHandle process = ProcessHandle.of(Long.parseLong(killed.pid())).orElseThrow();
        process.destroyForcibly();
        awaitEnd(process);

        RunningSystem.Outcome again = system.run("start");

        assertThat(again.exit()).as(again.output()).isZero();
        assertThat(system.status("measures").pid()).isNotEqualTo(killed.pid());
        assertThat(system.status("gateway").pid()).isEqualTo(spared.pid());
        assertThat(system.json("/api/v1/measures?total=true&limit=1").get("total").asInt())
                .isEqualTo(55);
    }

    @Test
    void aServiceThatIsStoppedEndsTheStreamsOfItsReadersInOrder() throws IOException {
        Part stopped = system.status("measures");
        ProcessHandle process = ProcessHandle.of(Long.parseLong(stopped.pid())).orElseThrow();
        try (InputStream stream = system.streamOf("measures", "/api/v1/changes")) {
            assertThat(stream.readNBytes(5)).asString().isEqualTo("retry");

            process.destroy();

            // A stream that is cut off in the middle would throw.
            assertThat(stream.readAllBytes()).asString().endsWith("\n\n");
        } finally {
            awaitEnd(process);
            assertThat(system.run("start").exit()).isZero();
        }
    }

    @Test
    void aTokenIsPrintedAndNothingElse() {
        RunningSystem.Outcome token =
                system.run("token", "--role", "agency", "--agency", "LEB", "--region", "75");

        String[] parts = token.output().strip().split("\\.");
        assertThat(parts).hasSize(3);
        JsonNode claims =
                RunningSystem.read(
                        new String(
                                Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        assertThat(claims.get("groups").get(0).asText()).isEqualTo("agency");
        assertThat(claims.get("agency").asText()).isEqualTo("LEB");
        assertThat(claims.get("region").asText()).isEqualTo("75");
        assertThat(claims.get("aud").asText()).isEqualTo("zantartip");
    }

    @Test
    void managementIsNotOnThePublicPort() {
        assertThat(system.get("/q/health").statusCode()).isEqualTo(404);
        assertThat(system.get("/q/metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void thereIsOneContract() {
        JsonNode document = system.json("/openapi.json");

        assertThat(document.get("openapi").asText()).startsWith("3.1");
        assertThat(document.get("paths").has("/api/v1/measures/{number}")).isTrue();
    }

    /// Of a process that is not its child the JDK may miss the end.
    private static void awaitEnd(ProcessHandle process) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (process.isAlive()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
