package kz.zantartip.chassis.testing.note;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.note.Writing.asCoordinator;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class IdempotencyTest {

    @Inject Notes notes;
    @Inject Telling telling;

    @Test
    void theSameKeyAndBodyGiveTheFirstAnswerAgain() {
        Response first = under("\"k-1\"", "{\"text\": \"Once\"}");

        Response again = under("k-1", "{\"text\":\"Once\"}");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(notes.all()).hasSize(2);
    }

    @Test
    void anotherBodyUnderTheKeyIsRefused() {
        under("k-1", "{\"text\": \"Once\"}");

        under("k-1", "{\"text\": \"Twice\"}").then().statusCode(422);

        assertThat(notes.all()).hasSize(2);
    }

    @Test
    void aRefusalIsNotKept() {
        under("k-1", "{\"text\": \"fail at the end\"}").then().statusCode(404);

        under("k-1", "{\"text\": \"Once\"}").then().statusCode(201);
    }

    @Test
    void ofFiftyAtOnceOneTakesEffect() throws Exception {
        List<Response> answers = Writing.atOnce(50, _ -> under("k-1", "{\"text\": \"Once\"}"));

        assertThat(notes.all()).hasSize(2);
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .filteredOn(answer -> answer.header("Idempotent-Replayed") == null)
                .hasSize(1);
    }

    @Test
    void aKeyOfStrangeCharactersIsNamed() {
        under("a key", "{\"text\": \"Once\"}").then().statusCode(400);
    }

    @Test
    void aKeyBelongsToItsCaller() {
        under("k-1", "{\"text\": \"Once\"}");

        given().auth()
                .oauth2(
                        kz.zantartip.chassis.testing.Tokens.of("coordinator")
                                .subject("another")
                                .token())
                .contentType("application/json")
                .header("Idempotency-Key", "k-1")
                .body("{\"text\": \"Another\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void whoActsForAnotherAgencyIsNotShownTheAnswer() {
        forAgency("MOJ", "{\"text\": \"Ours\"}").then().statusCode(201);

        Response other = forAgency("MIA", "{\"text\": \"Ours\"}");

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.header("Idempotent-Replayed")).isNull();
    }

    @Test
    void whoReadTheThingAnewMayRepeat() {
        String place = under("k-1", "{\"text\": \"Once\"}").header("Location");
        Response first = twice(place, "\"0\"");

        Response again = twice(place, first.header("ETag"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void afterADayTheKeyIsFree() {
        under("k-1", "{\"text\": \"Once\"}");
        telling.daysPass(1);

        under("k-1", "{\"text\": \"Twice\"}").then().statusCode(201);

        assertThat(notes.all()).hasSize(3);
    }

    private static Response under(String key, String body) {
        return asCoordinator().header("Idempotency-Key", key).body(body).post("/api/v1/notes");
    }

    private static Response twice(String place, String ifMatch) {
        return asCoordinator()
                .header("Idempotency-Key", "k-2")
                .header("If-Match", ifMatch)
                .post(place + "/doubling");
    }

    private static Response forAgency(String agency, String body) {
        return given().auth()
                .oauth2(
                        kz.zantartip.chassis.testing.Tokens.of("coordinator")
                                .agency(agency)
                                .token())
                .contentType("application/json")
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post("/api/v1/notes");
    }
}
