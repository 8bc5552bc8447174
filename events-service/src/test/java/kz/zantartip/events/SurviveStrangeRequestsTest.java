package kz.zantartip.events;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.events.Calls.EVENTS;
import static kz.zantartip.events.Calls.act;
import static kz.zantartip.events.Calls.as;
import static kz.zantartip.events.Calls.coordinator;
import static kz.zantartip.events.Calls.event;
import static kz.zantartip.events.Calls.plan;
import static kz.zantartip.events.Calls.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes, the answer names what is wrong and is never a 500.
@HouseTest
class SurviveStrangeRequestsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events?organiser=%00",
                "/events?programme=a%00b",
                "/events?format=%00",
                "/events?region=%00",
                "/events?q=%00",
                "/events?q=a%00b",
                "/events?district=%00",
                "/events?q=%F0%9F%98%80",
                "/events?district=---",
                "/events?from=0000-01-01",
                "/events?from=9999-12-31&to=9999-12-31",
                "/events?cursor=%00",
                "/events/%00",
                "/events/0",
                "/events/01999999-0000-7000-8000-000000000000/history",
                "/organisers/%00",
                "/organisers/a%00b/history",
                "/organisers?agency=%00",
                "/programmes/%00",
                "/programmes/" + "a-b",
                "/code-lists/%00",
                "/code-lists/event-formats/entries/%00",
                "/activity-reports/%00",
                "/activity-reports?organiser=%00&period=2026-99"
            })
    void readingIsAnsweredOrRefused(String path) {
        Response answer = given().urlEncodingEnabled(false).get("/api/v1" + path);

        assertThat(answer.statusCode()).as(path).isIn(200, 400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"externalId\": \"a\\u0000b\"",
                "\"organiser\": \"a\\u0000b\"",
                "\"programme\": \"a\\u0000b\"",
                "\"externalId\": \"\"",
                "\"externalId\": 5",
                "\"startsAt\": 1760000000",
                "\"startsAt\": \"+1000000000-01-01T00:00:00Z\"",
                "\"venue\": {\"lat\": 1e400, \"lon\": 0}",
                "\"venue\": {\"lat\": 1e-400, \"lon\": 0}",
                "\"expectedAttendance\": 99999999999999999999",
                "\"measures\": [null]",
                "\"audiences\": [null]",
                "\"partners\": [null, {}]",
                "\"speakers\": [null]",
                "\"speakers\": {}",
                "\"title\": null",
                "\"title\": \"Text\"",
                "\"title\": {\"de\": \"Recht\"}",
                "\"outcome\": {\"attendance\": {\"method\": \"COUNTED\", \"total\": 1, \"byAudience\": {\"a/b~c\": 1}}}"
            })
    void whatCannotBeEnteredIsRefused(String field) {
        isProblem(
                plan(event(field).replaceFirst(duplicated(field), "")).then(),
                400,
                "invalid-input");
    }

    /// The needed field that the strange one stands for: no key twice.
    private static String duplicated(String field) {
        if (field.startsWith("\"organiser\"")) {
            return "\"organiser\": \"almaty[^\"]*\",";
        }
        return field.startsWith("\"startsAt\"")
                ? ",\\s*\"startsAt\": \"2025[^\"]*\""
                : field.startsWith("\"title\"") ? "\"title\": \\{[^}]*\\}," : "^$";
    }

    @Test
    void actsTakeWhatTheySayAndNothingElse() {
        String path = planned(event(""));

        for (String body : new String[] {"[]", "null", "5", "\"\"", "{\"reason\": 5}", "{"}) {
            isProblem(act(path, "cancellation", body).then(), 400, "invalid-input");
        }
        isProblem(
                as(coordinator())
                        .header("If-Match", "\"0\"")
                        .contentType("text/plain")
                        .body("x")
                        .post(path + "/cancellation")
                        .then(),
                415,
                "unsupported-media-type");
        isProblem(given().delete(path).then(), 405, "method-not-allowed");
        isProblem(given().accept("image/png").get(EVENTS).then(), 406, "not-acceptable");
    }
}
