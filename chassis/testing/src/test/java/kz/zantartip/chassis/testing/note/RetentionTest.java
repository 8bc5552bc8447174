package kz.zantartip.chassis.testing.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class RetentionTest {

    private final Telling telling;
    private final FixedClock clock;

    RetentionTest(Telling telling, FixedClock clock) {
        this.telling = telling;
        this.clock = clock;
    }

    @Test
    void whatWasSentNinetyDaysAgoIsRemovedAndWhoStandsBeforeItIsTold() {
        UUID note = telling.newNote();
        telling.tell(note, "old");
        eventually(() -> telling.count("outbox where sent_at is not null") == 1);
        String before = cursor("/api/v1/changes?limit=1");
        telling.tell(note, "old too");
        eventually(() -> telling.count("outbox where sent_at is not null") == 2);
        telling.daysPass(89);
        telling.tell(note, "new");
        eventually(() -> telling.count("outbox where sent_at is not null") == 3);

        telling.daysPass(2);
        eventually(() -> telling.count("outbox") == 1);

        given().get("/api/v1/changes?lang=en&after=" + before)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("code", equalTo("cursor-expired"));
        given().get("/api/v1/changes?after=00000000000000000000").then().statusCode(410);
        JsonPath kept = given().get("/api/v1/changes").jsonPath();
        assertThat(kept.getList("items.revision")).containsExactly(3);
        given().get("/api/v1/changes?after=" + kept.getString("nextCursor")).then().statusCode(200);
    }

    @Test
    void whatIsUnsentOrParkedIsKeptHoweverOld() {
        UUID note = telling.newNote();
        telling.tellTooMuch(note);
        telling.tell(note, "waits");
        UUID sent = telling.newNote();
        telling.tell(sent, "goes");
        eventually(() -> telling.count("outbox where parked_at is not null") == 1);
        eventually(() -> telling.count("outbox where sent_at is not null") == 1);

        telling.daysPass(400);
        eventually(() -> telling.count("outbox where sent_at is not null") == 0);

        assertThat(telling.count("outbox")).isEqualTo(2);
    }

    @Test
    void aReaderWhoHasReadAllIsNotSentAwayHoweverLongNothingOfItsTypeHappens() {
        UUID note = telling.newNote();
        telling.tell(note, "of another type");
        eventually(() -> telling.count("outbox where sent_at is not null") == 1);
        String cursor = cursor("/api/v1/changes?type=kz.zantartip.note.taken.v1");

        telling.daysPass(100);
        eventually(() -> telling.count("outbox") == 0);

        given().get("/api/v1/changes?type=kz.zantartip.note.taken.v1&after=" + cursor)
                .then()
                .statusCode(200);
    }

    @Test
    void marksOfTheInboxOutliveTheFactsAndAnswersUnderKeysADay() {
        telling.write(
                """
                insert into inbox (source, id, received_at) values
                    ('/a-service', 'old', now() - interval '121 days'),
                    ('/a-service', 'kept', now() - interval '110 days')
                """);
        Writing.asCoordinator()
                .header("Idempotency-Key", "k-1")
                .body("{\"text\": \"Once\"}")
                .post("/api/v1/notes");
        assertThat(telling.count("idempotency")).isEqualTo(1);

        eventually(() -> telling.count("inbox where id = 'old'") == 0);
        telling.daysPass(2);
        eventually(() -> telling.count("idempotency") == 0);

        assertThat(telling.count("inbox where id = 'kept'")).isEqualTo(1);
    }

    @Test
    void whatIsParkedFromBeforeTheHorizonIsToldNoMore() {
        UUID note = telling.newNote();
        telling.tellTooMuch(note);
        eventually(() -> telling.count("outbox where parked_at is not null") == 1);
        telling.tell(telling.newNote(), "old");
        eventually(() -> telling.count("outbox where sent_at is not null") == 1);
        telling.daysPass(91);
        eventually(() -> telling.count("outbox") == 1);

        JsonPath anew = given().get("/api/v1/changes").jsonPath();

        assertThat(anew.getList("items")).isEmpty();
        given().get("/api/v1/changes?after=" + anew.getString("nextCursor")).then().statusCode(200);
    }

    @Test
    void aServiceWhoseClockIsAYearAheadRemovesOnlyWhatIsOld() {
        UUID young = telling.newNote();
        telling.tell(young, "young");
        telling.tell(telling.newNote(), "old");
        eventually(() -> telling.count("outbox where sent_at is not null") == 2);

        clock.forward(Duration.ofDays(365));
        telling.write(
                "update outbox set recorded_at = recorded_at - interval '91 days' where subject <> '%s'"
                        .formatted(Telling.subject(young)));
        eventually(() -> telling.count("outbox") == 1);

        assertThat(telling.count("outbox where subject = '%s'".formatted(Telling.subject(young))))
                .isEqualTo(1);
    }

    private static String cursor(String path) {
        return given().get(path).jsonPath().getString("nextCursor");
    }

    private static void eventually(Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(60)).until(holds);
    }
}
