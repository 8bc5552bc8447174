package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whatever befalls the system under writes: what was answered is there once and told, what was rolled back is told by
/// nobody, and who keeps a copy of what he hears has what the databases have.
///
/// The blows are drawn by chance. The seed is told; `ZT_TORMENT_SEED` repeats a run, `ZT_TORMENT_BLOWS` makes it longer.
@ExtendWith(OnRunningSystem.class)
class SurviveTormentTest {

    private static final System.Logger LOG = System.getLogger("torment");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int SEEDS = 1_000_000_000;
    private static final int USUAL_BLOWS = 5;
    private static final int WRITERS_OF_EACH_PLOT = 2;
    private static final Set<String> SOURCES =
            Set.of(
                    "/measures-service",
                    "/indicators-service",
                    "/events-service",
                    "/consultations-service");

    private final RunningSystem system;
    private final Ledger ledger = new Ledger();
    private final List<FeedReader> readers;

    SurviveTormentTest(RunningSystem system) {
        this.system = system;
        this.readers =
                RunningSystem.SERVICES.stream()
                        .map(service -> new FeedReader(system, service))
                        .toList();
    }

    @Test
    void everyAnsweredWriteIsThereOnceAndToldToAll() throws Exception {
        long seed =
                setting("ZT_TORMENT_SEED")
                        .orElseGet(() -> ThreadLocalRandom.current().nextLong(SEEDS));
        int blows = setting("ZT_TORMENT_BLOWS").map(Long::intValue).orElse(USUAL_BLOWS);

        LOG.log(System.Logger.Level.INFO, "ZT_TORMENT_SEED={0}", String.valueOf(seed));
        List<String> dealt = underWrites(seed, blows);

        String story = "ZT_TORMENT_SEED=%d %s".formatted(seed, dealt);
        List<JsonNode> feed = feedWithAllOf(ledger, story);
        Copy copy = copyOf(feed, story);
        LOG.log(
                System.Logger.Level.INFO,
                "{0}: {1} resources, {2} changes, {3} repeats in Kafka",
                story,
                ledger.paths().size(),
                feed.size(),
                copy.repeats());
        assertThat(ledger.paths()).as(story).hasSizeGreaterThan(20);
        assertEachIsThere(story);
        assertToldOnceAndInOrder(feed, copy, story);
        assertCopyIsTheDatabase(copy, story);
    }

    private static Optional<Long> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).map(Long::valueOf);
    }

    /// Deals the blows while callers write and readers follow the feeds; returns when every caller has his last answer.
    private List<String> underWrites(long seed, int blows) throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        Plots plots = new Plots(system, ledger);
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            List<Future<?>> following = readers.stream().<Future<?>>map(people::submit).toList();
            List<Future<?>> writers = new ArrayList<>();
            for (Plots.Plot plot : plots.all()) {
                for (int i = 0; i < WRITERS_OF_EACH_PLOT; i++) {
                    writers.add(
                            people.submit(() -> {
                                while (writing.get()) {
                                    plot.act();
                                    TimeUnit.MILLISECONDS.sleep(100);
                                }
                                return null;
                            }));
                }
            }
            try {
                return new Torment(system, seed).deal(blows);
            } finally {
                writing.set(false);
                readers.forEach(FeedReader::stop);
                for (Future<?> writer : writers) {
                    writer.get();
                }
                for (Future<?> reader : following) {
                    reader.get();
                }
            }
        }
    }

    /// What the followers of the feeds have read, once it tells of all that was answered.
    private List<JsonNode> feedWithAllOf(Ledger ledger, String story) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            readers.forEach(FeedReader::toTheEnd);
            List<JsonNode> feed =
                    readers.stream().flatMap(reader -> reader.changes().stream()).toList();
            Map<String, Long> told =
                    feed.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            change -> change.get("subject").asText(),
                                            Collectors.counting()));
            List<String> missing =
                    ledger.paths().stream()
                            .filter(path -> told.getOrDefault(path, 0L) < ledger.of(path).told())
                            .toList();
            if (missing.isEmpty()) {
                return feed;
            }
            assertThat(System.nanoTime()).as("%s not told: %s", story, missing).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    /// What somebody has who listens to Kafka from the beginning until he has heard all that the feeds tell.
    private Copy copyOf(List<JsonNode> feed, String story) {
        Set<String> told =
                feed.stream().map(change -> change.get("id").asText()).collect(Collectors.toSet());
        try (ChangeListener listener = new ChangeListener(system.kafkaPort())) {
            List<CloudEvent> heard =
                    listener.hear(events -> ids(events).containsAll(told), PATIENCE);
            assertThat(ids(heard))
                    .as("%s: Kafka tells what the feeds tell, and nothing else", story)
                    .containsExactlyInAnyOrderElementsOf(told);
            Copy copy = new Copy();
            heard.forEach(copy::hear);
            return copy;
        }
    }

    private static Set<String> ids(List<CloudEvent> events) {
        return events.stream()
                .filter(event -> SOURCES.contains(event.getSource().toString()))
                .map(CloudEvent::getId)
                .collect(Collectors.toSet());
    }

    private void assertEachIsThere(String story) {
        for (String path : ledger.paths()) {
            HttpResponse<String> answer = system.get(path);
            assertThat(answer.statusCode()).as("%s %s", story, path).isEqualTo(200);
            assertThat(RunningSystem.read(answer.body()).at(ledger.of(path).member()).asText())
                    .as("%s %s", story, path)
                    .isEqualTo(ledger.of(path).value());
        }
    }

    private void assertToldOnceAndInOrder(List<JsonNode> feed, Copy copy, String story) {
        assertThat(feed).extracting(change -> change.get("id")).as(story).doesNotHaveDuplicates();
        Map<String, List<Long>> revisions =
                feed.stream()
                        .collect(
                                Collectors.groupingBy(
                                        change -> change.get("subject").asText(),
                                        Collectors.mapping(
                                                change -> change.get("revision").asLong(),
                                                Collectors.toList())));
        revisions.forEach((subject, told) -> {
            List<Long> unbroken = LongStream.rangeClosed(1, told.size()).boxed().toList();
            assertThat(told).as("%s feed of %s", story, subject).isEqualTo(unbroken);
            assertThat(copy.revisionsOf(subject))
                    .as("%s Kafka of %s", story, subject)
                    .isEqualTo(unbroken);
        });
        for (String path : ledger.paths()) {
            assertThat(revisions.get(path))
                    .as("%s %s", story, path)
                    .hasSize(ledger.of(path).told());
        }
    }

    /// Of events and points nothing comes but by callers, so that the copy holds them all.
    private void assertCopyIsTheDatabase(Copy copy, String story) {
        Set<String> kept = new HashSet<>();
        kept.addAll(all("/api/v1/events"));
        kept.addAll(all("/api/v1/points"));
        assertThat(copy.subjects()).as(story).containsAll(kept);
        for (String subject : copy.subjects()) {
            if (kept.contains(subject) || ledger.paths().contains(subject)) {
                assertThat(copy.stateOf(subject))
                        .as("%s %s", story, subject)
                        .isEqualTo(system.json(subject));
            } else {
                assertThat(subject).as(story).doesNotMatch("/api/v1/(events|points)/[^/]+");
            }
        }
    }

    private List<String> all(String list) {
        List<String> paths = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = system.json(list + "?limit=500" + cursor);
            page.get("items").forEach(item -> paths.add(list + "/" + item.get("id").asText()));
            cursor = page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asText() : null;
        }
        return paths;
    }
}
