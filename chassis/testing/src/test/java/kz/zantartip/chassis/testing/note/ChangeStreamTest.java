package kz.zantartip.chassis.testing.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HouseTest
class ChangeStreamTest {

    /// As the module's settings say.
    private static final int MOST = 5;

    private final Telling telling;
    private final MeterRegistry registry;
    private final AgroalDataSource database;

    ChangeStreamTest(Telling telling, MeterRegistry registry, AgroalDataSource database) {
        this.telling = telling;
        this.registry = registry;
        this.database = database;
    }

    @AfterEach
    void whoLeavesIsForgotten() {
        await().atMost(Duration.ofSeconds(30)).until(() -> open() == 0);
    }

    @Test
    void whatIsCommittedIsToldAtOnce() {
        UUID note = telling.newNote();
        try (EventStream stream = EventStream.open("/api/v1/changes")) {
            assertThat(stream.next("HTTP/1.1")).contains("200");
            assertThat(stream.next("retry:")).isEqualTo("retry: 2000");

            telling.tell(note, "Line one\nline two");

            String id = stream.next("id: ");
            assertThat(stream.next("event: ")).isEqualTo("event: kz.zantartip.note.reworded.v1");
            String data = stream.next("data: ");
            assertThat(data)
                    .contains("\"sequence\":\"" + id.substring("id: ".length()) + "\"")
                    .contains(note.toString())
                    .contains("Line one\\nline two");
        }
    }

    @Test
    void itGoesOnFromTheLastEventThatWasSeen() {
        UUID note = telling.newNote();
        List.of("a", "b", "c").forEach(text -> telling.tell(note, text));
        String second;
        try (EventStream stream = EventStream.open("/api/v1/changes")) {
            stream.next("id: ");
            second = stream.next("id: ").substring("id: ".length());
        }

        try (EventStream again =
                EventStream.open(
                        "/api/v1/changes?after=00000000000000000000", "Last-Event-ID: " + second)) {
            assertThat(again.next("data: ")).contains("\"revision\":3");
        }
    }

    @Test
    void onlyTheTypeAskedForIsTold() {
        UUID note = telling.newNote();
        telling.tell(note, "reworded");
        Writing.take("taken");

        try (EventStream stream =
                EventStream.open("/api/v1/changes?type=kz.zantartip.note.taken.v1")) {
            assertThat(stream.next("event: ")).isEqualTo("event: kz.zantartip.note.taken.v1");
        }
    }

    @Test
    void whileNothingHappensItSaysThatItIsAlive() {
        try (EventStream stream = EventStream.open("/api/v1/changes?source=/other-service")) {
            stream.next("retry:");
            stream.next(":");

            assertThat(stream.next(":")).isEqualTo(":");
        }
    }

    @Test
    void whileOthersAreToldTheReadersPlaceMovesOn() {
        telling.tell(telling.newNote(), "of another type");
        try (EventStream stream =
                EventStream.open("/api/v1/changes?type=kz.zantartip.note.taken.v1")) {
            assertThat(stream.next("id: ")).matches("id: 0{2}[0-9]{17}[1-9]");

            assertThat(stream.next(":")).isEqualTo(":");
        }
    }

    /// Much happens, but nothing of the type that the reader asked for.
    @Test
    void whileOthersAreToldItSaysThatItIsAlive() throws InterruptedException {
        UUID note = telling.newNote();
        try (EventStream stream =
                EventStream.open("/api/v1/changes?type=kz.zantartip.note.taken.v1")) {
            stream.next("retry:");
            stream.next(":");
            AtomicBoolean enough = new AtomicBoolean();
            Thread teller =
                    Thread.ofVirtual()
                            .start(() -> {
                                while (!enough.get()) {
                                    telling.tell(note, "other");
                                }
                            });

            String beat = stream.next(":");

            enough.set(true);
            teller.join();
            assertThat(beat).isEqualTo(":");
        }
    }

    /// 40 MB are ready for a reader who takes none of them: only the next stretch may be in memory, which shows in how far the
    /// reader's place has come. Meanwhile the reader holds no connection to the database.
    @Test
    void aSlowReaderIsWaitedForAndHoldsNothing() {
        UUID note = telling.newNote();
        String text = "slow ".repeat(20_000);
        IntStream.range(0, 400).forEach(i -> telling.tell(note, text));
        try (EventStream stream = EventStream.open("/api/v1/changes", 8_192)) {
            stream.next("retry:");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> database.getMetrics().activeCount() <= 1);

            List<String> revisions = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String data = stream.next("data: ");
                revisions.add(data.replaceAll(".*\"revision\":(\\d+).*", "$1"));
            }

            assertThat(revisions)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 400).mapToObj(String::valueOf).toList());
        }
    }

    @Test
    void moreThanTheSettingAllowsAreRefused() {
        List<EventStream> streams = new ArrayList<>();
        try {
            for (int i = 0; i < MOST; i++) {
                EventStream stream = EventStream.open("/api/v1/changes");
                stream.next("retry:");
                streams.add(stream);
            }

            given().header("Accept", "text/event-stream")
                    .get("/api/v1/changes")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "30");
        } finally {
            streams.forEach(EventStream::close);
        }
    }

    @Test
    void aWrongPlaceIsRefusedBeforeAnythingIsTold() {
        given().header("Accept", "text/event-stream")
                .header("Last-Event-ID", "yesterday")
                .get("/api/v1/changes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void whoAsksForNothingInParticularGetsJson() {
        given().header("Accept", "*/*")
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    private double open() {
        return registry.get("changes.streams").gauge().value();
    }
}
