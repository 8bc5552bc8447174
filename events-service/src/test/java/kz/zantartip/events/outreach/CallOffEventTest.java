package kz.zantartip.events.outreach;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.events.Calls.act;
import static kz.zantartip.events.Calls.atOnce;
import static kz.zantartip.events.Calls.coordinator;
import static kz.zantartip.events.Calls.event;
import static kz.zantartip.events.Calls.held;
import static kz.zantartip.events.Calls.patch;
import static kz.zantartip.events.Calls.planned;
import static kz.zantartip.events.Calls.published;
import static kz.zantartip.events.Calls.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class CallOffEventTest {

    private static final String REASON = "{\"reason\": {\"ru\": \"Внесено дважды\"}}";

    @Test
    void whatWasNotHeldIsCancelledWithAReason() {
        for (String path : List.of(planned(event("")), published(event("")))) {
            act(path, "cancellation", REASON)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"))
                    .body("reason.ru", equalTo("Внесено дважды"))
                    .body("actions", nullValue());
            given().get(path + "/history")
                    .then()
                    .body("items[0].what", equalTo("cancelled"))
                    .body("items[0].reason.ru", equalTo("Внесено дважды"));
        }
    }

    @Test
    void whatWasHeldIsAnnulledWithAReasonAndKeepsItsOutcome() {
        String path = held(event(""), "{\"method\": \"COUNTED\", \"total\": 7}");

        act(path, "annulment", REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("ANNULLED"))
                .body("outcome.attendance.total", equalTo(7));
    }

    @Test
    void eachStepHasItsOwnStates() {
        String planned = planned(event(""));
        String held = held(event(""), "{\"method\": \"NOT_MEASURED\"}");

        isProblem(act(planned, "annulment", REASON).then(), 409, "step-refused");
        isProblem(act(held, "cancellation", REASON).then(), 409, "step-refused");
        isProblem(act(held, "publication", "").then(), 409, "step-refused");
        act(planned, "cancellation", REASON).then().statusCode(200);
        isProblem(act(planned, "cancellation", REASON).then(), 409, "step-refused");
        isProblem(act(planned, "publication", "").then(), 409, "step-refused");
        isProblem(
                patch(coordinator(), planned, tag(planned), "{\"region\": \"61\"}").then(),
                409,
                "event-closed");
    }

    @Test
    void withoutAReasonNothingIsCalledOff() {
        String path = planned(event(""));

        act(path, "cancellation", "{}").then().body("errors", faultAt("#/reason", "not-null"));
        act(path, "cancellation", "{\"reason\": {\"ru\": \" \"}}")
                .then()
                .statusCode(400)
                .body("errors", faultAt("#/reason", "any-language"));
        given().get(path).then().body("state", equalTo("PLANNED"));
    }

    @Test
    void ofCancellingAndHoldingAtOnceOneHappens() throws Exception {
        String path = published(event(""));
        String tag = tag(path);

        List<Response> answers =
                atOnce(
                        6,
                        i ->
                                i % 2 == 0
                                        ? act(coordinator(), path, tag, "cancellation", REASON)
                                        : act(
                                                coordinator(),
                                                path,
                                                tag,
                                                "outcome",
                                                "{\"attendance\": {\"method\": \"NOT_MEASURED\"}}"));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
        assertThat(given().get(path + "/history").jsonPath().getList("items")).hasSize(3);
    }
}
