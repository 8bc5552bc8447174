package kz.zantartip.events.outreach;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.events.Calls.EVENTS;
import static kz.zantartip.events.Calls.agency;
import static kz.zantartip.events.Calls.as;
import static kz.zantartip.events.Calls.atOnce;
import static kz.zantartip.events.Calls.coordinator;
import static kz.zantartip.events.Calls.editorOf;
import static kz.zantartip.events.Calls.event;
import static kz.zantartip.events.Calls.plan;
import static kz.zantartip.events.Calls.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class PlanEventTest {

    /// The contract's own example.
    private static final String WHOLE =
            """
            {"externalId": "ALA-2025-0412", "organiser": "almaty-youth-policy",
             "title": {"kk": "Заң және жастар", "ru": "Закон и молодёжь"}, "format": "ROUND_TABLE",
             "programme": "zan-jane-jastar", "region": "75", "district": "Алатау",
             "venue": {"type": "UNIVERSITY", "name": {"ru": "КазНУ"}, "lat": 43.22, "lon": 76.92}, "mode": "OFFLINE",
             "startsAt": "2025-10-09T05:00:00Z", "endsAt": "2025-10-09T07:00:00Z", "audiences": ["STUDENTS", "YOUTH"],
             "languages": ["kk", "ru"], "speakers": [{"role": "LAWYER", "count": 2}], "expectedAttendance": 80,
             "measures": [23, 51], "seriesId": "autumn"}\
            """;

    @Test
    void anEventIsEnteredAsPlannedAndComesBackAsItWasSent() {
        Response answer = plan(WHOLE);

        answer.then()
                .statusCode(201)
                .header("Location", startsWith(EVENTS + "/"))
                .header("ETag", startsWith("\"0-"))
                .body("state", equalTo("PLANNED"))
                .body("actions", equalTo(List.of("change", "publish", "cancel")));
        Map<String, Object> read = given().get(answer.header("Location")).jsonPath().getMap("$");
        Map<String, Object> sent = io.restassured.path.json.JsonPath.from(WHOLE).getMap("$");
        assertThat(read).containsAllEntriesOf(sent);
        assertThat(read.keySet()).containsAll(List.of("id", "state")).doesNotContain("actions");
    }

    @Test
    void whatIsNeededIsEnoughAndMayLieInThePastOrAhead() {
        plan(event("")).then().statusCode(201).body("audiences", nullValue());
        plan(event("").replace("2025-10-09", "2027-10-09")).then().statusCode(201);
    }

    @Test
    void theHistoryTellsWhoEnteredIt() {
        String path = as(editorOf("75")).body(event("")).post(EVENTS).header("Location");

        given().get(path + "/history")
                .then()
                .body("items", hasSize(1))
                .body("items[0].what", equalTo("planned"))
                .body("items[0].by.role", equalTo("region-editor"))
                .body("items[0].by.region", equalTo("75"))
                .body("items[0].by.person", nullValue());
    }

    @Test
    void allFaultsAreToldAtOnce() {
        String body =
                """
                {"organiser": "nobody", "title": {}, "format": "PARTY", "region": "51", "startsAt": "yesterday",
                 "programme": "none", "venue": {"type": "MOON", "lat": 91}, "audiences": ["STUDENTS", "CATS"],
                 "speakers": [{"count": 0}], "measures": [23, 56], "languages": ["Kazakh"], "onlineLink": "javascript:1",
                 "mode": "BY_POST", "outcome": {"attendance": {"method": "COUNTED"}}, "colour": "red"}\
                """;

        isProblem(plan(body).then(), 400, "invalid-input")
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/organiser organiser-code",
                                "#/title any-language",
                                "#/format code-of",
                                "#/region region-code",
                                "#/startsAt wrong-type",
                                "#/programme programme-code",
                                "#/venue/type code-of",
                                "#/venue/lat decimal-max",
                                "#/venue/lon whole-point",
                                "#/audiences/1 code-of",
                                "#/speakers/0/role not-null",
                                "#/speakers/0/count min",
                                "#/measures/1 max",
                                "#/languages/0 pattern",
                                "#/onlineLink pattern",
                                "#/mode unknown-code",
                                "#/outcome/attendance/total adds-up",
                                "#/colour unknown-field"));
    }

    @Test
    void whatIsNeededIsNamed() {
        isProblem(plan("{}").then(), 400, "invalid-input")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/organiser", "#/title", "#/format", "#/region", "#/startsAt"));
        isProblem(plan("").then(), 400, "invalid-input");
        isProblem(plan("[1]").then(), 400, "invalid-input");
        isProblem(plan("{").then(), 400, "invalid-input")
                .body("errors", hasItem(org.hamcrest.Matchers.hasEntry("code", "malformed-json")));
    }

    @Test
    void itEndsAfterItsStartWithinOurTimeAndWithoutAnOutcome() {
        plan(event("\"endsAt\": \"2025-10-09T04:59:59Z\""))
                .then()
                .statusCode(400)
                .body("errors", faultAt("#/endsAt", "in-order"));
        plan(event("").replace("2025-10-09", "0025-10-09"))
                .then()
                .statusCode(400)
                .body("errors", faultAt("#/startsAt", "in-our-time"));
        plan(event("\"outcome\": {\"attendance\": {\"method\": \"NOT_MEASURED\"}}"))
                .then()
                .statusCode(400)
                .body("errors", faultAt("#/outcome", "outcome-not-yet"));
    }

    @Test
    void anExternalIdIsTakenOncePerOrganiser() {
        planned(event("\"externalId\": \"A-1\""));

        isProblem(plan(event("\"externalId\": \"A-1\"")).then(), 409, "event-external-id-taken");
        plan(event("\"externalId\": \"A-1\"").replace("almaty-youth-policy", "turkistan-amanat"))
                .then()
                .statusCode(201);
    }

    @Test
    void ofEightWithOneExternalIdAtOnceOneIsEntered() throws Exception {
        List<Response> answers = atOnce(8, _ -> plan(event("\"externalId\": \"A-1\"")));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        given().get(EVENTS + "?total=true").then().body("total", equalTo(1));
    }

    @Test
    void ofEightUnderOneKeyAtOnceOneIsEntered() throws Exception {
        List<Response> answers = atOnce(8, _ -> underKey(event("")));

        assertThat(answers).extracting(Response::statusCode).contains(201).containsOnly(201, 409);
        given().get(EVENTS + "?total=true").then().body("total", equalTo(1));
    }

    @Test
    void theSameKeyRepeatsTheAnswerAndAnotherBodyIsRefused() {
        Response first = underKey(event(""));

        underKey(event(""))
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"));
        isProblem(underKey(event("\"measures\": [5]")).then(), 422, "idempotency-key-reused");
        given().get(EVENTS + "?total=true").then().body("total", equalTo(1));
    }

    private static Response underKey(String body) {
        return as(coordinator()).header("Idempotency-Key", "k-1").body(body).post(EVENTS);
    }

    @Test
    void nobodyEntersForAnotherRegionOrAgency() {
        given().contentType("application/json").body("{}").post(EVENTS).then().statusCode(401);
        isProblem(as(editorOf("61")).body(event("")).post(EVENTS).then(), 403, "forbidden");
        isProblem(as(agency("MOJ")).body(event("")).post(EVENTS).then(), 403, "forbidden");
        as(editorOf("75")).body(event("")).post(EVENTS).then().statusCode(201);
    }

    @Test
    void whoMayNotIsToldBeforeTheBodyIsChecked() {
        String wrong = event("\"measures\": [99]");

        isProblem(as(editorOf("61")).body(wrong).post(EVENTS).then(), 403, "forbidden");
        isProblem(as(editorOf("75")).body(wrong).post(EVENTS).then(), 400, "invalid-input");
        isProblem(as(editorOf("75")).body("{}").post(EVENTS).then(), 400, "invalid-input");
    }

    @Test
    void anAgencyEntersEventsOfItsOwnOrganisers() {
        as(agency("MOJ"))
                .body("{\"code\": \"moj-centre\", \"name\": {\"kk\": \"Орталық\"}}")
                .post("/api/v1/organisers")
                .then()
                .statusCode(201)
                .body("agency", equalTo("MOJ"));

        as(agency("MOJ"))
                .body(event("").replace("almaty-youth-policy", "moj-centre"))
                .post(EVENTS)
                .then()
                .statusCode(201);
        isProblem(
                as(agency("MIA"))
                        .body(event("").replace("almaty-youth-policy", "moj-centre"))
                        .post(EVENTS)
                        .then(),
                403,
                "forbidden");
    }
}
