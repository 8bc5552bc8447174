package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What was answered 201 is there once, and is told; what was not committed is told by nobody.
@ExtendWith(OnRunningSystem.class)
class WritesSurviveKillTest {

    private static final int WRITERS = 4;
    private static final int KILLS = 2;

    private final RunningSystem system;

    WritesSurviveKillTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void noEventIsLostOrDoubledWhenTheServiceIsKilledUnderWrites() throws Exception {
        String token = system.token("--role", "coordinator");
        AtomicBoolean writing = new AtomicBoolean(true);
        Map<String, String> written = new HashMap<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Map<String, String>>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Callable<Map<String, String>> writer = () -> writeWhile(writing, token);
                all.add(writers.submit(writer));
            }
            for (int kill = 0; kill < KILLS; kill++) {
                TimeUnit.SECONDS.sleep(2);
                kill("events");
                assertThat(system.run("start").exit()).isZero();
            }
            TimeUnit.SECONDS.sleep(1);
            writing.set(false);
            for (Future<Map<String, String>> writer : all) {
                written.putAll(writer.get());
            }
        }

        assertThat(written).hasSizeGreaterThan(20);
        assertEachIsThereOnce(written);
        List<JsonNode> feed = feed();
        assertEachIsToldOnce(written, feed);
        assertKafkaToldThemAll(feed);
    }

    /// Plans event after event, each under a key of its own, and repeats each until it is answered.
    ///
    /// @return the paths of the events by their external ids
    private Map<String, String> writeWhile(AtomicBoolean writing, String token)
            throws InterruptedException {
        Map<String, String> written = new HashMap<>();
        while (writing.get()) {
            String externalId = UUID.randomUUID().toString();
            String path = plan(externalId, token);
            written.put(externalId, path);
        }
        return written;
    }

    private String plan(String externalId, String token) throws InterruptedException {
        String body =
                """
                {"externalId": "%s", "organiser": "%s", "title": {"kk": "Заң сағаты"}, "format": "LECTURE",
                 "region": "75", "startsAt": "2026-12-01T05:00:00Z"}\
                """
                        .formatted(externalId, organiser());
        for (int attempt = 1; attempt <= 200; attempt++) {
            try {
                HttpResponse<String> answer =
                        system.send(
                                "POST",
                                "/api/v1/events",
                                token,
                                body,
                                "Idempotency-Key",
                                externalId);
                if (answer.statusCode() == 201) {
                    return answer.headers().firstValue("Location").orElseThrow();
                }
                assertThat(answer.statusCode()).as(answer.body()).isIn(409, 500, 502, 503, 504);
            } catch (UncheckedIOException reset) {
                // The answer is lost, not the question: it is asked again under its key.
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("Never answered: " + externalId);
    }

    private volatile String organiser;

    private String organiser() {
        if (organiser == null) {
            organiser =
                    system.json("/api/v1/organisers?limit=1")
                            .get("items")
                            .get(0)
                            .get("code")
                            .asText();
        }
        return organiser;
    }

    private void kill(String part) {
        ProcessHandle process =
                ProcessHandle.of(Long.parseLong(system.status(part).pid())).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private void assertEachIsThereOnce(Map<String, String> written) {
        written.forEach((externalId, path) ->
                assertThat(system.json(path).get("externalId").asText()).isEqualTo(externalId));
        assertThat(new HashSet<>(written.values())).hasSameSizeAs(written.keySet());
    }

    private List<JsonNode> feed() {
        List<JsonNode> feed = new ArrayList<>();
        String after = null;
        while (true) {
            JsonNode part =
                    RunningSystem.read(
                            system.ofService(
                                    "events",
                                    "/api/v1/changes?limit=500"
                                            + (after == null ? "" : "&after=" + after)));
            part.get("items").forEach(feed::add);
            after = part.get("nextCursor").asText();
            if (!part.get("more").asBoolean()) {
                return feed;
            }
        }
    }

    private void assertEachIsToldOnce(Map<String, String> written, List<JsonNode> feed) {
        Map<String, Integer> told = new HashMap<>();
        feed.stream()
                .filter(change ->
                        change.get("type").asText().equals("kz.zantartip.event.planned.v1"))
                .forEach(change -> told.merge(change.get("subject").asText(), 1, Integer::sum));
        written.values().forEach(path -> assertThat(told).containsEntry(path, 1));
        told.keySet().forEach(path -> assertThat(system.get(path).statusCode()).isEqualTo(200));
    }

    private void assertKafkaToldThemAll(List<JsonNode> feed) {
        Set<String> ids = new HashSet<>();
        feed.forEach(change -> ids.add(change.get("id").asText()));
        try (ChangeListener listener = new ChangeListener(system.kafkaPort())) {
            List<CloudEvent> heard =
                    listener.hear(
                            events ->
                                    events.stream()
                                            .map(CloudEvent::getId)
                                            .toList()
                                            .containsAll(ids),
                            Duration.ofSeconds(30));

            assertThat(heard).extracting(CloudEvent::getId).containsAll(ids);
            assertThat(heard)
                    .filteredOn(event -> event.getSource().toString().equals("/events-service"))
                    .extracting(CloudEvent::getId)
                    .isSubsetOf(ids);
        }
    }
}
