package kz.zantartip.events.codelist;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.events.Calls.agency;
import static kz.zantartip.events.Calls.as;
import static kz.zantartip.events.Calls.coordinator;
import static kz.zantartip.events.Calls.event;
import static kz.zantartip.events.Calls.patch;
import static kz.zantartip.events.Calls.plan;
import static kz.zantartip.events.Calls.planned;
import static kz.zantartip.events.Calls.tag;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class KeepCodeListsTest {

    private static final String FORMATS = "/api/v1/code-lists/event-formats";
    private static final String HACKATHON =
            "{\"code\": \"HACKATHON\", \"name\": {\"kk\": \"хакатон\", \"ru\": \"хакатон\"}}";

    @Test
    void anAddedCodeIsUsedAtOnce() {
        plan(event("").replace("ROUND_TABLE", "HACKATHON")).then().statusCode(400);

        as(coordinator())
                .body(HACKATHON)
                .post(FORMATS + "/entries")
                .then()
                .statusCode(201)
                .header("Location", equalTo(FORMATS + "/entries/HACKATHON"));

        plan(event("").replace("ROUND_TABLE", "HACKATHON")).then().statusCode(201);
        given().get(FORMATS + "?limit=500").then().body("items.code", hasItem("HACKATHON"));
        isProblem(
                as(coordinator()).body(HACKATHON).post(FORMATS + "/entries").then(),
                409,
                "code-list-entry-taken");
    }

    @Test
    void aCodeThatEndsServesTheEventsOfItsTime() {
        String path = planned(event(""));
        String entry = FORMATS + "/entries/ROUND_TABLE";

        patch(coordinator(), entry, tag(entry), "{\"validTo\": \"2025-12-31\"}")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("validTo", equalTo("2025-12-31"));

        plan(event("")).then().statusCode(201);
        plan(event("").replace("2025-10-09", "2026-01-01"))
                .then()
                .statusCode(400)
                .body("errors", faultAt("#/format", "in-force"));
        patch(coordinator(), path, tag(path), "{\"district\": \"Алатау\"}").then().statusCode(200);
        given().get(FORMATS + "?limit=500").then().body("items.code", hasItem("ROUND_TABLE"));
        given().get(entry + "/history").then().body("items[0].what", equalTo("changed"));
    }

    @Test
    void theProgramsOwnListsTakeNoCodesButOtherLabels() {
        String states = "/api/v1/code-lists/event-states";

        isProblem(
                as(coordinator()).body(HACKATHON).post(states + "/entries").then(),
                409,
                "code-list-closed");
        String held = states + "/entries/HELD";
        patch(coordinator(), held, tag(held), "{\"name\": {\"en\": \"took place\"}}")
                .then()
                .statusCode(200)
                .body("name.en", equalTo("took place"))
                .body("name.kk", equalTo("өткізілген"));
    }

    @Test
    void onlyTheCoordinatorKeepsThem() {
        as(agency("MOJ")).body("{").post(FORMATS + "/entries").then().statusCode(403);
        patch(agency("MOJ"), FORMATS + "/entries/LECTURE", "\"0\"", "{}").then().statusCode(403);
        given().contentType("application/json")
                .body(HACKATHON)
                .post(FORMATS + "/entries")
                .then()
                .statusCode(401);
    }

    @Test
    void wrongInputIsNamed() {
        as(coordinator())
                .body(
                        "{\"code\": \"hack a thon\", \"validFrom\": \"2026-02-01\", \"validTo\": \"2026-01-31\"}")
                .post(FORMATS + "/entries")
                .then()
                .statusCode(400)
                .body("errors", faultAt("#/code", "pattern"))
                .body("errors", faultAt("#/name", "not-null"))
                .body("errors", faultAt("#/validTo", "in-order"));
        patch(coordinator(), FORMATS + "/entries/LECTURE", "\"0\"", "{\"code\": \"TALK\"}")
                .then()
                .body("errors", faultAt("#/code", "unchangeable"));
        given().get("/api/v1/code-lists/none").then().statusCode(404);
        given().get(FORMATS + "/entries/NONE").then().statusCode(404);
        given().get(FORMATS + "/entries/LECTURE").then().body("validTo", nullValue());
    }
}
