package kz.zantartip.events.access;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.events.Calls.EVENTS;
import static kz.zantartip.events.Calls.event;
import static kz.zantartip.events.Calls.planned;

import io.restassured.specification.RequestSpecification;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever may not is told that, and not what else is wrong with what he sends (decision 0022).
@HouseTest
class RefuseStrangersFirstTest {

    @Test
    void aMediaTypeIsRefusedAfterTheCaller() {
        isProblem(typed(given(), "text/plain").post(EVENTS).then(), 401, "unauthenticated");
        isProblem(typed(as(Role.AUDITOR), "text/plain").post(EVENTS).then(), 403, "forbidden");
        isProblem(
                typed(as(Role.COORDINATOR), "text/plain").post(EVENTS).then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aFormThatIsNotOfferedIsRefusedAfterTheCaller() {
        isProblem(wanting(given(), "image/png").post(EVENTS).then(), 401, "unauthenticated");
        isProblem(wanting(as(Role.AUDITOR), "image/png").post(EVENTS).then(), 403, "forbidden");
        isProblem(
                wanting(as(Role.COORDINATOR), "image/png").post(EVENTS).then(),
                406,
                "not-acceptable");
    }

    @Test
    void aTokenThatIsNotValidIsToldBeforeAForm() {
        isProblem(
                wanting(given().header("Authorization", "Bearer a.b.c"), "image/png")
                        .get(EVENTS)
                        .then(),
                401,
                "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "{\"reason\": 5}"})
    void aBodyIsReadAfterTheOwner(String body) {
        String event = planned(event(""));
        RequestSpecification editor =
                given().auth()
                        .oauth2(Tokens.of(Role.REGION_EDITOR).region("71").token())
                        .header("If-Match", "\"0\"")
                        .contentType("application/json");

        isProblem(editor.body(body).post(event + "/cancellation").then(), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "{\"region\": \"75\"}"})
    void whoOwnsNothingMakesNothing(String body) {
        isProblem(
                as(Role.REGION_EDITOR)
                        .contentType("application/json")
                        .body(body)
                        .post(EVENTS)
                        .then(),
                403,
                "forbidden");
        isProblem(
                as(Role.AGENCY).contentType("application/json").body(body).post(EVENTS).then(),
                403,
                "forbidden");
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role).token());
    }

    private static RequestSpecification typed(RequestSpecification call, String type) {
        return call.contentType(type).body("{}");
    }

    private static RequestSpecification wanting(RequestSpecification call, String form) {
        return call.accept(form).contentType("application/json").body("{}");
    }
}
