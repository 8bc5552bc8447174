package kz.zantartip.chassis.testing.note;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.note.Writing.asCoordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@HouseTest
class WritingTest {

    @Test
    void everyFaultOfABodyIsToldAtOnce() {
        asCoordinator()
                .body(
                        """
                        {"title": {"kk": 5}, "stars": 9, "colour": "GREEN", "size": 1,
                         "tags": [{"name": "a", "weight": 1}, {"weight": "heavy", "height": 2}]}\
                        """)
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/text not-null",
                                "#/title/kk wrong-type",
                                "#/stars max",
                                "#/colour unknown-code",
                                "#/size unknown-field",
                                "#/tags/1/name not-null",
                                "#/tags/1/weight wrong-type",
                                "#/tags/1/height unknown-field"));
    }

    @Test
    void brokenJsonAndNoJsonAreProblems() {
        asCoordinator()
                .body("{\"text\": ")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("malformed-json"));
        asCoordinator().body("").post("/api/v1/notes").then().statusCode(400);
        asCoordinator().body("null").post("/api/v1/notes").then().statusCode(400);
        asCoordinator()
                .body("[]")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("wrong-type"));
        asCoordinator()
                .body("{\"text\": \"a\\u0000b\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("no-nul"));
        asCoordinator()
                .body("{\"text\": \"a\\ud800b\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("half-character"));
        asCoordinator()
                .contentType("text/plain")
                .body("a")
                .post("/api/v1/notes")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void whoMayNotIsToldBeforeTheBodyIsLookedAt() {
        given().contentType("application/json")
                .body("{")
                .post("/api/v1/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of(Role.AGENCY).agency("MOJ").token())
                .contentType("application/json")
                .body("{")
                .post("/api/v1/notes")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        given().auth()
                .oauth2("no.such.token")
                .get("/api/v1/changes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        for (String strange : List.of("Basic YTpi", "Bearer", "Bearer ")) {
            given().header("Authorization", strange).get("/api/v1/changes").then().statusCode(401);
        }
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        Response taken = Writing.take("First");
        String place = taken.header("Location");

        reword(place, null, "Second").then().statusCode(428);
        reword(place, "\"7\"", "Second").then().statusCode(412).header("ETag", "\"0\"");
        reword(place, taken.header("ETag"), "Second")
                .then()
                .statusCode(200)
                .body("text", equalTo("Second"));
        reword(place, taken.header("ETag"), "Third").then().statusCode(412);
    }

    @Test
    void ofSixAtOnceOneIsAnsweredAndTheOthersAreStale() throws Exception {
        Response taken = Writing.take("First");

        List<Response> answers =
                Writing.atOnce(
                        6,
                        i -> reword(taken.header("Location"), taken.header("ETag"), "Word " + i));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
        given().get(taken.header("Location") + "/history").then().body("items", hasSize(2));
    }

    @Test
    void theHistoryNamesThePersonToTheCoordinatorOnly() {
        String place = Writing.take("First").header("Location");

        asCoordinator()
                .get(place + "/history")
                .then()
                .body("items[0].what", equalTo("taken"))
                .body("items[0].by.person", equalTo("aigerim"));
        given().get(place + "/history")
                .then()
                .body("items[0].by.role", equalTo("coordinator"))
                .body("items[0].by.person", nullValue());
    }

    @Test
    void theHistoryNamesAPersonOfAnAkimatToItsOwnRegion() {
        String place =
                akimat("coordinator", "75")
                        .contentType("application/json")
                        .body("{\"text\": \"First\"}")
                        .post("/api/v1/notes")
                        .header("Location");

        akimat("agency", "75")
                .get(place + "/history")
                .then()
                .body("items[0].by.person", equalTo("somebody"));
        akimat("agency", "71")
                .get(place + "/history")
                .then()
                .body("items[0].by.person", nullValue());
    }

    @Test
    void whatIsReadWithATokenIsNotForSharedCaches() {
        String place = Writing.take("First").header("Location");

        given().get(place).then().header("Cache-Control", equalTo("no-cache"));
        asCoordinator().get(place).then().header("Cache-Control", equalTo("no-cache, private"));
    }

    private static RequestSpecification akimat(String role, String region) {
        return given().auth()
                .oauth2(
                        kz.zantartip.chassis.testing.Tokens.of(role)
                                .agency("LEB")
                                .region(region)
                                .token());
    }

    private static Response reword(String place, String ifMatch, String text) {
        RequestSpecification request =
                asCoordinator()
                        .contentType("application/merge-patch+json")
                        .body("{\"text\": \"%s\"}".formatted(text));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(place);
    }
}
