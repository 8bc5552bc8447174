package kz.zantartip.consultations.session;

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
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.Tokens;
import kz.zantartip.consultations.AtOnce;
import org.junit.jupiter.api.Test;

@HouseTest
class OpenSessionTest {

    private static final Instant NOON = TOMORROW.plusSeconds(7200);

    private final FixedClock clock;

    OpenSessionTest(FixedClock clock) {
        this.clock = clock;
    }

    @Test
    void aSessionHasItsSlotsWithPausesAndIsTold() {
        String point = point("75", "LAW_CLINIC", 1);
        String body =
                session(point, lawyer(), 1, TOMORROW, NOON)
                        .replace(
                                "\"slotMinutes\": 20", "\"slotMinutes\": 25, \"bufferMinutes\": 5");

        Response opened = asCoordinator().body(body).post("/api/v1/sessions");

        opened.then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/sessions/" + opened.path("id")))
                .body("slotMinutes", equalTo(25))
                .body("measures", contains(19));
        given().get("/api/v1/slots")
                .then()
                .body("items.startsAt", hasSize(4))
                .body("items[1].startsAt", equalTo(TOMORROW.plusSeconds(1800).toString()))
                .body("items[3].endsAt", equalTo(NOON.minusSeconds(300).toString()))
                .body("items[0].topics", contains("LABOUR", "FAMILY"))
                .body("items[0].channel", equalTo("LAW_CLINIC"));
        given().get("/api/v1/sessions?from=2026-11-21&to=2026-11-21&point=" + point)
                .then()
                .body("items", hasSize(1));
        given().get("/api/v1/sessions?from=2026-11-22").then().body("items", hasSize(0));
    }

    @Test
    void nobodyIsInTwoPlacesAndNoDeskIsTakenTwice() {
        String point = point("75", "LAW_CLINIC", 2);
        String lawyer = lawyer();
        session(point, lawyer, 1, TOMORROW, 3);
        Instant during = TOMORROW.plusSeconds(1800);

        isProblem(open(session(point, lawyer, 2, during, NOON)), 409, "session-lawyer-taken");
        isProblem(open(session(point, lawyer(), 1, during, NOON)), 409, "session-desk-taken");
        open(session(point, lawyer, 1, TOMORROW.plusSeconds(3600), NOON)).statusCode(201);
    }

    @Test
    void ofTwentyWhoWantOneDeskAtOnceOneHasIt() throws Exception {
        String point = point("75", "LAW_CLINIC", 1);
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String body = session(point, lawyer(), 1, TOMORROW.plusSeconds(60L * i), NOON);
            attempts.add(() -> asCoordinator().body(body).post("/api/v1/sessions").statusCode());
        }

        List<Integer> statuses = AtOnce.all(attempts);

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void whatIsWrongIsNamed() {
        String point = point("75", "LAW_CLINIC", 1);

        isProblem(open(session(point, lawyer(), 2, TOMORROW, NOON)), 400, "invalid-input")
                .body("errors", faultAt("#/desk", "max"));
        isProblem(
                        open(
                                session(
                                        UUID.randomUUID().toString(),
                                        UUID.randomUUID().toString(),
                                        1,
                                        TOMORROW,
                                        NOON)),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/lawyer", "unknown-lawyer"))
                .body("errors", faultAt("#/point", "unknown-point"));
        isProblem(open(session(point, lawyer(), 1, NOON, TOMORROW)), 400, "invalid-input")
                .body("errors", faultAt("#/endsAt", "session-span"));
        isProblem(open("{\"desk\": 0, \"measures\": [56]}"), 400, "invalid-input")
                .body("errors", faultAt("#/lawyer", "not-null"))
                .body("errors", faultAt("#/startsAt", "not-null"))
                .body("errors", faultAt("#/desk", "min"))
                .body("errors", faultAt("#/measures/0", "max"));
    }

    @Test
    void slotsThatStayKeepTheirIdsAndComeBackAsTheyWere() {
        String session = session(point("75", "LAW_CLINIC", 1), lawyer(), 1, TOMORROW, 3);
        List<String> before = slotsOf(session);

        change(session, "\"0\"", "{\"endsAt\": \"%s\"}".formatted(TOMORROW.plusSeconds(2400)))
                .then()
                .statusCode(200)
                .header("ETag", org.hamcrest.Matchers.startsWith("\"1-"));
        List<String> shortened = slotsOf(session);
        change(session, "\"1\"", "{\"endsAt\": \"%s\"}".formatted(TOMORROW.plusSeconds(4800)));

        assertThat(shortened).isEqualTo(before.subList(0, 2));
        assertThat(slotsOf(session)).hasSize(4).containsAll(before);
    }

    @Test
    void aChangeThatWouldTakeABookedTimeAwayIsRefusedWhole() {
        String session = session(point("75", "LAW_CLINIC", 1), lawyer(), 1, TOMORROW, 3);
        String last = slotsOf(session).get(2);
        kz.zantartip.consultations.Clinic.book(last, "+77011234567").then().statusCode(201);

        isProblem(change(session, "\"0\"", "{\"slotMinutes\": 30}").then(), 409, "session-booked");
        isProblem(
                change(
                                session,
                                "\"0\"",
                                "{\"point\": \"%s\"}".formatted(point("75", "LAW_ROOM", 1)))
                        .then(),
                409,
                "session-booked");
        given().get("/api/v1/sessions/" + session).then().body("slotMinutes", equalTo(20));
        change(session, "\"0\"", "{\"lawyer\": \"%s\"}".formatted(lawyer())).then().statusCode(200);
    }

    @Test
    void nobodyIsHandedToALawyerWhoDoesNotAdviseOnTheirTopic() {
        String session = session(point("75", "LAW_CLINIC", 1), lawyer(), 1, TOMORROW, 1);
        book(slotsOf(session).getFirst(), "+77011234567").then().statusCode(201);
        String other =
                asCoordinator()
                        .body(
                                """
                                {"name": "Болат Асқарұлы", "kind": "NOTARY", "languages": ["kk", "ru"], "topics": ["TAX"]}
                                """)
                        .post("/api/v1/lawyers")
                        .jsonPath()
                        .getString("id");

        isProblem(
                change(session, "\"0\"", "{\"lawyer\": \"%s\"}".formatted(other)).then(),
                409,
                "session-booked");
    }

    @Test
    void aSessionInWhichSomebodyWasReceivedIsNotMoved() {
        String session = session(point("75", "LAW_CLINIC", 1), lawyer(), 1, TOMORROW, 1);
        String booking =
                "/api/v1/bookings/"
                        + book(slotsOf(session).getFirst(), "+77011234567")
                                .jsonPath()
                                .getString("reference");
        clock.set(TOMORROW.minusSeconds(60));
        asOperator().header("If-Match", "*").post(booking + "/check-in").then().statusCode(200);
        asOperator()
                .header("If-Match", "*")
                .body("{\"outcome\": \"ADVISED\", \"closed\": true}")
                .post(booking + "/outcome")
                .then()
                .statusCode(200);

        isProblem(
                change(
                                session,
                                "\"0\"",
                                "{\"startsAt\": \"2026-11-22T04:00:00Z\", \"endsAt\": \"2026-11-22T05:00:00Z\"}")
                        .then(),
                409,
                "session-booked");
    }

    @Test
    void anOperatorOfNoPointKeepsNone() {
        isProblem(
                as(Tokens.of(Role.OPERATOR).points())
                        .body(session(point("75", "LAW_CLINIC", 1), lawyer(), 1, TOMORROW, NOON))
                        .post("/api/v1/sessions")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String session = session(point("75", "LAW_CLINIC", 1), lawyer(), 1, TOMORROW, 1);

        isProblem(change(session, "\"4\"", "{\"desk\": 1}").then(), 412, "stale");
        isProblem(
                asCoordinator()
                        .contentType("application/merge-patch+json")
                        .body("{}")
                        .patch("/api/v1/sessions/" + session)
                        .then(),
                428,
                "precondition-required");
    }

    @Test
    void onlyWhoKeepsThePointOpensSessionsThere() {
        String point = point("75", "LAW_CLINIC", 1);
        String body = session(point, lawyer(), 1, TOMORROW, NOON);

        isProblem(
                as(Tokens.of(Role.OPERATOR).points(point("75", "LAW_ROOM", 1)))
                        .body(body)
                        .post("/api/v1/sessions")
                        .then(),
                403,
                "forbidden");
        isProblem(
                as(Tokens.of(Role.REGION_EDITOR).region("71"))
                        .body(body)
                        .post("/api/v1/sessions")
                        .then(),
                403,
                "forbidden");
        isProblem(
                as(Tokens.of(Role.AGENCY).agency("MOJ")).body(body).post("/api/v1/sessions").then(),
                403,
                "forbidden");
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/sessions")
                .then()
                .statusCode(401);
        as(Tokens.of(Role.OPERATOR).points(point))
                .body(body)
                .post("/api/v1/sessions")
                .then()
                .statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse open(String body) {
        return asCoordinator().body(body).post("/api/v1/sessions").then();
    }

    private static Response change(String session, String version, String patch) {
        return asCoordinator()
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(patch)
                .patch("/api/v1/sessions/" + session);
    }
}
