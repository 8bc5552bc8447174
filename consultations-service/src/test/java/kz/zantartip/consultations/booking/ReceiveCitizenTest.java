package kz.zantartip.consultations.booking;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.consultations.Clinic.TOMORROW;
import static kz.zantartip.consultations.Clinic.as;
import static kz.zantartip.consultations.Clinic.asCoordinator;
import static kz.zantartip.consultations.Clinic.asOperator;
import static kz.zantartip.consultations.Clinic.book;
import static kz.zantartip.consultations.Clinic.lawyer;
import static kz.zantartip.consultations.Clinic.point;
import static kz.zantartip.consultations.Clinic.session;
import static kz.zantartip.consultations.Clinic.slotsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.Tokens;
import kz.zantartip.consultations.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class ReceiveCitizenTest {

    private String point;
    private String lawyer;
    private String session;
    private String slot;
    private JsonPath booked;
    private String path;

    private final FixedClock clock;

    ReceiveCitizenTest(FixedClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void aBooking() {
        point = point("75", "LAW_CLINIC", 1);
        lawyer = lawyer();
        session = session(point, lawyer, 1, TOMORROW, 1);
        slot = slotsOf(session).getFirst();
        booked = book(slot, "+77011234567").jsonPath();
        path = "/api/v1/bookings/" + booked.getString("reference");
    }

    @Test
    void theLawyerOfTheSessionReceivesAndSaysWhatCameOfIt() {
        clock.set(TOMORROW);
        Tokens self = Tokens.of(Role.LAWYER).lawyer(lawyer);

        as(self).header("If-Match", "\"0\"")
                .post(path + "/check-in")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("state", equalTo("CHECKED_IN"))
                .body("actions", contains("outcome"));
        as(self).header("If-Match", "\"1\"")
                .body("{\"outcome\": \"ADVISED\"}")
                .post(path + "/outcome")
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("outcome", equalTo("ADVISED"));
        as(self).header("If-Match", "\"2\"")
                .body("{\"outcome\": \"DOCUMENT_DRAFTED\", \"closed\": true}")
                .post(path + "/outcome")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("outcome", equalTo("DOCUMENT_DRAFTED"));
        isProblem(
                as(self).header("If-Match", "\"3\"")
                        .body("{\"outcome\": \"ADVISED\"}")
                        .post(path + "/outcome")
                        .then(),
                409,
                "step-refused");
    }

    @Test
    void whoDoesNotReceiveThereMayNotKnowOfIt() {
        Tokens otherLawyer = Tokens.of(Role.LAWYER).lawyer(lawyer());
        Tokens otherPoint = Tokens.of(Role.OPERATOR).points(point("75", "LAW_ROOM", 1));

        for (Tokens stranger : List.of(otherLawyer, otherPoint)) {
            isProblem(as(stranger).get(path).then(), 404, "not-found");
            isProblem(
                    as(stranger).header("If-Match", "\"0\"").post(path + "/check-in").then(),
                    404,
                    "not-found");
        }
        isProblem(
                asCoordinator().header("If-Match", "\"0\"").post(path + "/check-in").then(),
                403,
                "forbidden");
        given().header("If-Match", "\"0\"").post(path + "/check-in").then().statusCode(401);
    }

    @Test
    void anOperatorOfThePointSeesTheContactAndNoIin() {
        clock.set(TOMORROW);
        as(Tokens.of(Role.OPERATOR).points(point))
                .get(path)
                .then()
                .statusCode(200)
                .body("contact.phone", equalTo("+77011234567"))
                .body("iin", nullValue())
                .body("actions", contains("check-in", "no-show", "cancel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/check-in", "/no-show"})
    void nobodyIsReceivedOrMissingBeforeTheTime(String act) {
        isProblem(
                asOperator().header("If-Match", "\"0\"").post(path + act).then(),
                409,
                "booking-not-begun");
        as(Tokens.of(Role.OPERATOR).points(point))
                .get(path)
                .then()
                .body("state", equalTo("BOOKED"))
                .body("actions", contains("cancel"));
    }

    @Test
    void onTheDayOneMayComeEarlyAndIsNotMissing() {
        clock.set(TOMORROW.minusSeconds(60));

        isProblem(
                asOperator().header("If-Match", "\"0\"").post(path + "/no-show").then(),
                409,
                "booking-not-begun");
        asOperator().header("If-Match", "\"0\"").post(path + "/check-in").then().statusCode(200);
    }

    @Test
    void whoHasNotComeLeavesNothingToReport() {
        clock.set(TOMORROW);
        asOperator()
                .header("If-Match", "\"0\"")
                .post(path + "/no-show")
                .then()
                .statusCode(200)
                .body("state", equalTo("NO_SHOW"));

        isProblem(
                asOperator().header("If-Match", "\"1\"").post(path + "/check-in").then(),
                409,
                "step-refused");
    }

    @Test
    void anOutcomeNeedsACheckInAndACodeOfTheList() {
        clock.set(TOMORROW);
        isProblem(
                asOperator()
                        .header("If-Match", "\"0\"")
                        .body("{\"outcome\": \"ADVISED\"}")
                        .post(path + "/outcome")
                        .then(),
                409,
                "step-refused");
        isProblem(
                        asOperator()
                                .header("If-Match", "\"0\"")
                                .body("{\"outcome\": \"WON\"}")
                                .post(path + "/outcome")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/outcome", "listed-code"));
    }

    @Test
    void theCitizenGivesTheTimeUpAndOthersCanHaveIt() {
        String secret = booked.getString("secret");
        isProblem(
                given().header("Booking-Secret", secret).delete(path).then(),
                428,
                "precondition-required");
        isProblem(
                given().header("Booking-Secret", secret)
                        .header("If-Match", "\"7\"")
                        .delete(path)
                        .then(),
                412,
                "stale");
        isProblem(
                given().header("Booking-Secret", "guess")
                        .header("If-Match", "\"0\"")
                        .delete(path)
                        .then(),
                404,
                "not-found");

        given().header("Booking-Secret", secret)
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(204);

        given().header("Booking-Secret", secret)
                .get(path)
                .then()
                .body("state", equalTo("CANCELLED"))
                .body("cancelledBy", equalTo("CITIZEN"));
        book(slot, "+77011234567").then().statusCode(201);
    }

    @Test
    void aCancelledSessionCancelsItsBookingsAndShowsWhatElseIsFree() {
        String other =
                slotsOf(session(point, lawyer(), 1, TOMORROW.plusSeconds(7200), 1)).getFirst();

        asCoordinator()
                .header("If-Match", "\"0\"")
                .body("{\"reason\": {\"ru\": \"Юрист заболел.\"}}")
                .post("/api/v1/sessions/" + session + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));

        given().header("Booking-Secret", booked.getString("secret"))
                .get(path)
                .then()
                .body("state", equalTo("CANCELLED"))
                .body("cancelledBy", equalTo("SESSION"))
                .body("alternatives.id", contains(other));
        isProblem(book(slot, "+77011234568").then(), 409, "slot-gone")
                .body("alternatives.id", contains(other));
        book(other, "+77011234567").then().statusCode(201);
    }

    @Test
    void aSessionWhereSomebodyHasComeIsNotCancelled() {
        clock.set(TOMORROW);
        asOperator().header("If-Match", "\"0\"").post(path + "/check-in").then().statusCode(200);

        isProblem(
                asCoordinator()
                        .header("If-Match", "\"0\"")
                        .body("{\"reason\": {\"ru\": \"Юрист заболел.\"}}")
                        .post("/api/v1/sessions/" + session + "/cancellation")
                        .then(),
                409,
                "session-under-way");
        given().get("/api/v1/sessions/" + session).then().body("state", equalTo("OPEN"));
    }

    @Test
    void ofSixWhoActAtOnceOneIsAnsweredAndTheOthersAreStale() throws Exception {
        clock.set(TOMORROW);
        List<Callable<Integer>> acts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String act = i % 2 == 0 ? "/check-in" : "/no-show";
            acts.add(() -> asOperator().header("If-Match", "\"0\"").post(path + act).statusCode());
        }

        List<Integer> statuses = AtOnce.all(acts);

        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    }
}
