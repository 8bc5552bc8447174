package kz.zantartip.measures.agency;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.each;
import static kz.zantartip.measures.reading.Coordinator.NEW_BODY;
import static kz.zantartip.measures.reading.Coordinator.act;
import static kz.zantartip.measures.reading.Coordinator.coordinator;
import static kz.zantartip.measures.reading.Coordinator.succeed;
import static kz.zantartip.measures.reading.Coordinator.succession;
import static kz.zantartip.measures.report.ProgressReports.NEXT_OF_18;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.akimat;
import static kz.zantartip.measures.report.ProgressReports.anAccepted;
import static kz.zantartip.measures.report.ProgressReports.get;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class SucceedAgencyTest {

    @Inject FixedClock clock;
    @Inject Told told;

    @Test
    void theOldBodyKeepsItsNameAndHasALastDay() {
        founding("MOJ", "2026-12-01")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("code", equalTo("MOJ"))
                .body("validTo", equalTo("2026-11-30"))
                .body("successor", equalTo("MLJ"))
                .body("succession.from", equalTo("2026-12-01"))
                .body("succession.act.number", equalTo("777"));

        asking().get("/api/v1/agencies/MLJ")
                .then()
                .statusCode(200)
                .body("name.ru", equalTo("Новый орган"))
                .body("kind", equalTo("MINISTRY"))
                .body("validFrom", equalTo("2026-12-01"));
    }

    @Test
    void fromItsDayOnMeasuresNameTheSuccessorBesideThePlansCode() {
        founding("MOJ", "2026-12-01");
        asking().get("/api/v1/measures/18").then().body("executors[0].current", nullValue());

        clock.set(Instant.parse("2026-11-30T19:00:00Z"));

        asking().get("/api/v1/measures/18")
                .then()
                .body("executors[0].agency", equalTo("MOJ"))
                .body("executors[0].current", equalTo("MLJ"));
    }

    @Test
    void draftsAndRightsPassOn() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);
        founding("MOJ", "2026-11-20");

        submit(agency("MOJ"), id, 0).then().statusCode(404);
        submit(agency("MLJ"), id, 0).then().statusCode(200).body("agency", equalTo("MLJ"));
    }

    @Test
    void whatTheOldBodyReportedKeepsItsName() {
        String id = anAccepted("MOJ", NEXT_OF_18);

        founding("MOJ", "2026-11-20");

        get(given(), id).then().body("agency", equalTo("MOJ"));
    }

    @Test
    void aKnownBodyTakesTheDuties() {
        succeed("MOJ", 0, "MIA", "2026-11-20").then().statusCode(200);

        aDraft(agency("MIA"), NEXT_OF_18);
        assertThat(told.types()).startsWith("succeeded").doesNotContain("founded");
    }

    @Test
    void oneOfTodayIsToldOfEachMeasureThatItChanges() {
        succeed("MOJ", 0, "MIA", "2026-11-20").then().statusCode(200);

        assertThat(told.all())
                .filteredOn(row -> row.type().equals("kz.zantartip.measure.changed.v1"))
                .hasSameSizeAs(each("number", "/measures", "agency", "MOJ"))
                .allSatisfy(row ->
                        assertThat(row.data()).isEqualTo(asking().get(row.subject()).asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M2", "MLJ2", "MLJ_2", "MLJ-NSC"})
    void aCodeMayHaveDigits(String code) {
        act(coordinator(), 0, succession(code, "2026-12-01", NEW_BODY))
                .post("/api/v1/agencies/MOJ/succession")
                .then()
                .statusCode(200)
                .body("successor", equalTo(code));
    }

    /// What was settled stays with whom it was settled by.
    @Test
    void whatIsOverdueIsFoundAtTheSuccessor() {
        anAccepted("MOJ", "18-2026-02-15");
        clock.set(Instant.parse("2027-03-10T07:00:00Z"));
        succeed("MOJ", 0, "MIA", "2027-03-01").then().statusCode(200);

        assertThat(each("id", "/deadlines", "agency", "MIA", "measure", "18"))
                .contains(NEXT_OF_18)
                .doesNotContain("18-2026-02-15");
        assertThat(each("id", "/deadlines", "agency", "MOJ", "measure", "18"))
                .contains(NEXT_OF_18, "18-2026-02-15");
    }

    @Test
    void whatIsToldIsWhatAllRead() {
        founding("MOJ", "2026-12-01");

        assertThat(told.all())
                .extracting(Told.Row::type)
                .containsExactly(
                        "kz.zantartip.agency.founded.v1", "kz.zantartip.agency.succeeded.v1");
        assertThat(told.all())
                .allSatisfy(row ->
                        assertThat(row.data()).isEqualTo(asking().get(row.subject()).asString()));
    }

    @Test
    void theHistoryNamesWho() {
        founding("MOJ", "2026-12-01");

        coordinator()
                .get("/api/v1/agencies/MOJ/history")
                .then()
                .body("items[0].what", equalTo("succeeded"))
                .body("items[0].by.person", equalTo("aigul"))
                .body("items[0].changes.field", equalTo(List.of("successor", "validTo", "act")));
        asking().get("/api/v1/agencies/XYZ/history").then().statusCode(404);
    }

    @Test
    void bodiesOfTheRegionsStayOnePerRegion() {
        act(coordinator(), 0, succession("MAS", "2026-11-20", NEW_BODY))
                .post("/api/v1/agencies/LEB/succession")
                .then()
                .statusCode(200);

        asking().get("/api/v1/agencies/MAS").then().body("group", equalTo("REGIONAL"));
        assertThat(
                        akimat("75")
                                .get("/api/v1/deadlines/45-2026-12-31")
                                .<List<Object>>path("regions"))
                .hasSize(20);
    }

    @Test
    void nobodyIsSucceededTwice() {
        succeed("MOJ", 0, "MIA", "2026-12-01").then().statusCode(200);

        isProblem(succeed("MOJ", 1, "MF", "2026-12-02").then(), 409, "agency-succeeded");
        isProblem(succeed("MOJ", 0, "MF", "2026-12-02").then(), 412, "stale");
    }

    @ParameterizedTest
    @CsvSource({
        "MOJ,    MOJ,    2026-12-01, #/successor, succession-in-a-circle",
        "MAIDD,  MDDIAI, 2026-12-01, #/successor, succession-in-a-circle",
        "MAIDD,  MIA,    2025-09-18, #/from,      after-first-day",
        "MOJ,    ACA,    2026-12-01, #/successor, body-not-in-force",
        "MOJ,    MAIDD,  2025-09-17, #/successor, body-not-in-force",
        "MOJ,    LEB,    2026-12-01, #/successor, another-kind-of-body",
        "LEB,    MOJ,    2026-12-01, #/successor, another-kind-of-body",
        "MOJ,    XYZ,    2026-12-01, #/successor, body-not-described",
        "MOJ,    moj,    2026-12-01, #/successor, pattern",
        "MOJ,    ӘМ,     2026-12-01, #/successor, pattern",
        "MOJ,    MIA,    2024-12-31, #/from,      outside-the-plan",
        "MOJ,    MIA,    2031-01-01, #/from,      outside-the-plan",
        "MOJ,    MIA,    tomorrow,   #/from,      wrong-type",
    })
    void whatCannotBe(String old, String successor, String from, String pointer, String code) {
        isProblem(succeed(old, 0, successor, from).then(), 400, "invalid-input")
                .body("errors", faultAt(pointer, code));
    }

    @Test
    void aKnownBodyIsNotDescribedAgain() {
        isProblem(
                        act(coordinator(), 0, succession("MIA", "2026-12-01", NEW_BODY))
                                .post("/api/v1/agencies/MOJ/succession")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/newBody", "body-known"));
    }

    @Test
    void whoMayNotIsRefused() {
        String body = succession("MIA", "2026-12-01", "");
        String path = "/api/v1/agencies/MOJ/succession";

        isProblem(act(agency("MOJ"), 0, body).post(path).then(), 403, "forbidden");
        isProblem(act(given(), 0, body).post(path).then(), 401, "unauthenticated");
        isProblem(
                coordinator().contentType("application/json").body(body).post(path).then(),
                428,
                "precondition-required");
        isProblem(succeed("XYZ", 0, "MIA", "2026-12-01").then(), 404, "not-found");
    }

    private static Response founding(String old, String from) {
        return act(coordinator(), 0, succession("MLJ", from, NEW_BODY))
                .post("/api/v1/agencies/" + old + "/succession");
    }
}
