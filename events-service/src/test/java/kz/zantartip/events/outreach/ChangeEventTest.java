package kz.zantartip.events.outreach;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.events.Calls.atOnce;
import static kz.zantartip.events.Calls.coordinator;
import static kz.zantartip.events.Calls.editorOf;
import static kz.zantartip.events.Calls.event;
import static kz.zantartip.events.Calls.held;
import static kz.zantartip.events.Calls.patch;
import static kz.zantartip.events.Calls.planned;
import static kz.zantartip.events.Calls.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class ChangeEventTest {

    @Test
    void anEventIsMovedAndTheHistoryKeepsWhatItWas() {
        String path = planned(event("\"district\": \"Алатау\", \"measures\": [23]"));

        patch(
                        editorOf("75"),
                        path,
                        tag(path),
                        "{\"startsAt\": \"2025-10-10T05:00:00Z\", \"district\": null, \"measures\": [51, 23, 51]}")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("startsAt", equalTo("2025-10-10T05:00:00Z"))
                .body("district", nullValue())
                .body("measures", contains(51, 23));
        given().get(path + "/history")
                .then()
                .body("items[0].what", equalTo("changed"))
                .body("items[0].changes.field", contains("district", "startsAt", "measures"))
                .body("items[0].changes[1].before", equalTo("2025-10-09T05:00:00Z"))
                .body("items[0].changes[1].after", equalTo("2025-10-10T05:00:00Z"));
    }

    @Test
    void whatChangesNothingIsNoChange() {
        String path = planned(event(""));

        patch(coordinator(), path, tag(path), "{\"region\": \"75\", \"audiences\": []}")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"));
        given().get(path + "/history").then().body("items", hasSize(1));
    }

    @Test
    void anEventIsNotMovedOutOfTheOwnRegion() {
        String path = planned(event(""));

        isProblem(
                patch(editorOf("75"), path, tag(path), "{\"region\": \"61\"}").then(),
                403,
                "forbidden");
        isProblem(
                patch(editorOf("61"), path, tag(path), "{\"region\": \"61\"}").then(),
                403,
                "forbidden");
        patch(coordinator(), path, tag(path), "{\"region\": \"61\"}").then().statusCode(200);
    }

    @Test
    void wrongInputIsNamedAndUnknownFieldsAreNoFields() {
        String path = planned(event(""));

        patch(
                        coordinator(),
                        path,
                        tag(path),
                        "{\"startsAt\": null, \"state\": \"HELD\", \"measures\": [0]}")
                .then()
                .statusCode(400)
                .body("errors", faultAt("#/startsAt", "not-null"))
                .body("errors", faultAt("#/state", "unknown-field"))
                .body("errors", faultAt("#/measures/0", "min"));
    }

    @Test
    void theOutcomeOfAHeldEventIsCorrected() {
        String path = held(event(""), "{\"method\": \"COUNTED\", \"total\": 7}");

        patch(coordinator(), path, tag(path), "{\"outcome\": {\"attendance\": {\"total\": 8}}}")
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("outcome.attendance.method", equalTo("COUNTED"))
                .body("outcome.attendance.total", equalTo(8));
        patch(coordinator(), path, tag(path), "{\"outcome\": null}")
                .then()
                .statusCode(400)
                .body("errors", faultAt("#/outcome", "not-null"));
        isProblem(
                patch(coordinator(), path, tag(path), "{\"startsAt\": \"2027-01-01T00:00:00Z\"}")
                        .then(),
                409,
                "event-not-begun");
    }

    @Test
    void ofSixChangesAtOnceOneIsMadeAndTheOthersAreStale() throws Exception {
        String path = planned(event(""));
        String tag = tag(path);

        List<Response> answers =
                atOnce(
                        6,
                        i ->
                                patch(
                                        coordinator(),
                                        path,
                                        tag,
                                        "{\"expectedAttendance\": %d}".formatted(i + 1)));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
        given().get(path + "/history").then().body("items", hasSize(2));
    }

    @Test
    void anotherEventsKeyIsRefused() {
        planned(event("\"externalId\": \"A-1\""));
        String path = planned(event("\"externalId\": \"A-2\""));

        isProblem(
                patch(coordinator(), path, tag(path), "{\"externalId\": \"A-1\"}").then(),
                409,
                "event-external-id-taken");
    }
}
