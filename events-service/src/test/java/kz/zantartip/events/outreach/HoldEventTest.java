package kz.zantartip.events.outreach;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.events.Calls.EVENTS;
import static kz.zantartip.events.Calls.act;
import static kz.zantartip.events.Calls.as;
import static kz.zantartip.events.Calls.atOnce;
import static kz.zantartip.events.Calls.coordinator;
import static kz.zantartip.events.Calls.editorOf;
import static kz.zantartip.events.Calls.event;
import static kz.zantartip.events.Calls.held;
import static kz.zantartip.events.Calls.planned;
import static kz.zantartip.events.Calls.published;
import static kz.zantartip.events.Calls.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class HoldEventTest {

    private static final String OUTCOME =
            """
            {"attendance": {"method": "COUNTED", "total": 74, "byAudience": {"STUDENTS": 70}},
             "results": [{"name": {"en": "consultations given"}, "value": 12, "bound": "AT_LEAST", "unit": "consultations"}],
             "links": ["https://example.kz/report"]}\
            """;

    @Test
    void byItsOutcomeAnEventIsHeld() {
        String path = published(event(""));

        act(path, "outcome", OUTCOME)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("state", equalTo("HELD"))
                .body("actions", contains("change", "annul"));
        Map<String, Object> sent = io.restassured.path.json.JsonPath.from(OUTCOME).getMap("$");
        assertThat(given().get(path).jsonPath().getMap("outcome")).isEqualTo(sent);
        given().get(path + "/history")
                .then()
                .body("items.what", contains("held", "published", "planned"))
                .body("items[0].changes.field", contains("state", "outcome"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"method\": \"NOT_MEASURED\"}",
                "{\"method\": \"COUNTED\", \"total\": 0}",
                "{\"method\": \"ESTIMATED\", \"total\": 70, \"byAudience\": {\"STUDENTS\": 40, \"YOUTH\": 30}}",
                "{\"method\": \"AT_LEAST\", \"total\": 300}"
            })
    void attendanceIsKnownInFourWays(String attendance) {
        String path = held(event(""), attendance);

        assertThat(given().get(path).jsonPath().getMap("outcome.attendance"))
                .isEqualTo(io.restassured.path.json.JsonPath.from(attendance).getMap("$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'method': 'COUNTED', 'total': 74, 'byAudience': {'STUDENTS': 70, 'YOUTH': 5}} | #/attendance/byAudience | adds-up",
                "{'method': 'COUNTED'}                                | #/attendance/total | adds-up",
                "{'method': 'NOT_MEASURED', 'total': 0}               | #/attendance/total | adds-up",
                "{'method': 'NOT_MEASURED', 'byAudience': {'YOUTH': 1}} | #/attendance/byAudience | adds-up",
                "{'method': 'COUNTED', 'total': -1}                   | #/attendance/total | min",
                "{'method': 'COUNTED', 'total': 1.5}                  | #/attendance/total | wrong-type",
                "{'method': 'COUNTED', 'total': 5, 'byAudience': {'CATS': 5}}  | #/attendance/byAudience | audience-counts",
                "{'method': 'COUNTED', 'total': 5, 'byAudience': {'YOUTH': -5}} | #/attendance/byAudience | audience-counts",
                "{'method': 'COUNTED', 'total': 5, 'byAudience': {'YOUTH': null}} | #/attendance/byAudience | audience-counts",
                "{'method': 'GUESSED', 'total': 5}                    | #/attendance/method | unknown-code",
                "{'total': 5}                                         | #/attendance/method | not-null"
            })
    void attendanceThatCannotBeIsRefused(String attendance, String pointer, String code) {
        String path = published(event(""));

        act(path, "outcome", "{\"attendance\": " + attendance.replace('\'', '"') + "}")
                .then()
                .statusCode(400)
                .body("errors", faultAt(pointer, code));
        given().get(path).then().body("state", equalTo("PUBLISHED"));
    }

    @Test
    void anOutcomeNeedsAttendanceAndProperResults() {
        String path = published(event(""));

        act(path, "outcome", "{}").then().body("errors", faultAt("#/attendance", "not-null"));
        act(
                        path,
                        "outcome",
                        """
                        {"attendance": {"method": "NOT_MEASURED"}, "links": ["ftp://a"],
                         "results": [{"name": {"ru": "книги"}, "value": -1, "unit": "books"}]}\
                        """)
                .then()
                .statusCode(400)
                .body("errors", faultAt("#/links/0", "pattern"))
                .body("errors", faultAt("#/results/0/value", "decimal-min"))
                .body("errors", faultAt("#/results/0/bound", "not-null"));
    }

    @Test
    void onlyAPublishedEventIsHeldAndNotBeforeItsDay() {
        String planned = planned(event(""));
        String ahead = published(event("").replace("2025-10-09T05:00", "2026-11-21T05:00"));
        String today = published(event("").replace("2025-10-09T05:00", "2026-11-20T14:00"));

        isProblem(act(planned, "outcome", OUTCOME).then(), 409, "step-refused");
        isProblem(act(ahead, "outcome", OUTCOME).then(), 409, "event-not-begun");
        act(today, "outcome", OUTCOME).then().statusCode(200);
        isProblem(act(today, "outcome", OUTCOME).then(), 409, "step-refused");
    }

    @Test
    void anOutcomeNeedsTheCurrentVersion() {
        String path = published(event(""));

        isProblem(
                as(coordinator()).body(OUTCOME).post(path + "/outcome").then(),
                428,
                "precondition-required");
        isProblem(act(coordinator(), path, "\"0\"", "outcome", OUTCOME).then(), 412, "stale")
                .header("ETag", "\"1\"");
    }

    @Test
    void ofSixOutcomesAtOnceOneIsKept() throws Exception {
        String path = published(event(""));
        String tag = tag(path);

        List<Response> answers =
                atOnce(
                        6,
                        i ->
                                act(
                                        coordinator(),
                                        path,
                                        tag,
                                        "outcome",
                                        "{\"attendance\": {\"method\": \"COUNTED\", \"total\": %d}}"
                                                .formatted(i)));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
        int total =
                answers.stream()
                        .filter(answer -> answer.statusCode() == 200)
                        .findFirst()
                        .orElseThrow()
                        .jsonPath()
                        .getInt("outcome.attendance.total");
        given().get(path).then().body("outcome.attendance.total", equalTo(total));
        given().get(path + "/history")
                .then()
                .body("items.what", contains("held", "published", "planned"));
    }

    @Test
    void whoMayNotIsToldBeforeVersionAndBody() {
        String path = published(event(""));

        isProblem(act(editorOf("61"), path, "\"0\"", "outcome", "{}").then(), 403, "forbidden");
        isProblem(
                act(editorOf("75"), path, tag(path), "outcome", "{}").then(), 400, "invalid-input");
        given().contentType("application/json")
                .body("{}")
                .post(path + "/outcome")
                .then()
                .statusCode(401);
        isProblem(
                act(
                                coordinator(),
                                EVENTS + "/01999999-0000-7000-8000-000000000000",
                                "\"0\"",
                                "outcome",
                                OUTCOME)
                        .then(),
                404,
                "not-found");
    }

    @Test
    void whatIsOverAndHasNoOutcomeIsNotReported() {
        planned(event("\"externalId\": \"planned\""));
        published(event("\"externalId\": \"published\""));
        held(event("\"externalId\": \"held\""), "{\"method\": \"NOT_MEASURED\"}");
        String cancelled = planned(event("\"externalId\": \"cancelled\""));
        act(cancelled, "cancellation", "{\"reason\": {\"ru\": \"Болезнь лектора\"}}");
        planned(event("\"externalId\": \"ahead\"").replace("2025-10-09", "2026-12-01"));
        planned(event("\"externalId\": \"today\"").replace("2025-10-09T05:00", "2026-11-20T01:00"));
        planned(
                event("\"externalId\": \"lasting\", \"endsAt\": \"2026-11-20T09:00:00Z\"")
                        .replace("2025-10-09T05:00", "2026-11-18T05:00"));

        given().get(EVENTS + "?reported=false")
                .then()
                .body("items.externalId", contains("planned", "published"));
        given().get(EVENTS + "?reported=true").then().body("items.externalId", contains("held"));
        given().get(EVENTS + "?reported=false&organiser=turkistan-amanat")
                .then()
                .body("items", hasSize(0))
                .body("nextCursor", nullValue());
    }
}
