package kz.zantartip.measures.report;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.report.ProgressReports.accept;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.akimat;
import static kz.zantartip.measures.report.ProgressReports.change;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.draft;
import static kz.zantartip.measures.report.ProgressReports.get;
import static kz.zantartip.measures.report.ProgressReports.giveBack;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The coordinator enters what was reported on paper before this system was. Today is 20 November 2026.
@HouseTest
class EnterFromPaperTest {

    private static final String PAST = "18-2026-02-15";

    /// Due on 30 September 2025; carried out by MDDIAI, too, in whose place MAIDD has stood since the 18th of that month.
    private static final String OF_43 = "43-2025-09-30";

    @Inject FixedClock clock;
    @Inject Told told;

    @Test
    void itIsUnderReviewAsIfItHadBeenHandedInThen() {
        Response entered = enter(PAST, "MOJ", null, "2026-02-12T05:00:00Z");

        entered.then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/progress-reports/"))
                .body("state", equalTo("SUBMITTED"))
                .body("round", equalTo(1))
                .body("agency", equalTo("MOJ"))
                .body("backfilled", equalTo(true))
                .body("actedAt", equalTo("2026-02-12T05:00:00Z"))
                .body("submittedAt", equalTo("2026-11-20T07:00:00Z"))
                .body("letter.number", equalTo("08-12/345"))
                .body("letter.date", equalTo("2026-02-12"))
                .body("actions", contains("accept", "return"));
        deadline(PAST, "").body("status", equalTo("SUBMITTED")).body("late", equalTo(false));
        assertThat(told.types()).containsExactly("submitted");
        get(agency("MOJ"), entered.path("id")).then().statusCode(200);
        isProblem(get(nobody(), entered.path("id")).then(), 404, "not-found");
    }

    @Test
    void latenessGoesByWhenItWasHandedInAndThePastByWhenItWasEntered() {
        clock.forward(Duration.ofHours(1));
        String id = enter(PAST, "MOJ", null, "2026-02-20T05:00:00Z").path("id");
        clock.forward(Duration.ofHours(1));
        accept(coordinator(), id, 0).then().statusCode(200).body("backfilled", equalTo(true));

        deadline(PAST, "")
                .body("status", equalTo("ACCEPTED"))
                .body("late", equalTo(true))
                .body("daysLate", equalTo(4));
        deadline(PAST, "?asOf=2026-11-20T07:30:00Z").body("status", equalTo("NOT_RECORDED"));
        deadline(PAST, "?asOf=2026-11-20T08:30:00Z")
                .body("status", equalTo("SUBMITTED"))
                .body("daysLate", equalTo(4));
        given().get("/api/v1/deadlines/" + PAST + "/explanation")
                .then()
                .body("reports[0].firstSubmittedAt", equalTo("2026-02-20T05:00:00Z"))
                .body("reports[0].submittedAt", equalTo("2026-11-20T08:00:00Z"));
    }

    @Test
    void givenBackItIsItsAgencysToMendAndStaysInTime() {
        String id = enter(PAST, "MOJ", null, "2026-02-12T05:00:00Z").path("id");
        giveBack(coordinator(), id, 0).then().statusCode(200);

        change(agency("MOJ"), id, 1, "{\"completionPercent\": 75}").then().statusCode(200);
        submit(agency("MOJ"), id, 2).then().statusCode(200).body("backfilled", equalTo(true));

        deadline(PAST, "").body("late", equalTo(false));
        coordinator()
                .get("/api/v1/progress-reports/" + id + "/rounds")
                .then()
                .body("items[0].submittedBy.role", equalTo("coordinator"))
                .body("items[0].letter.number", equalTo("08-12/345"))
                .body("items[1].submittedBy.role", equalTo("agency"));
    }

    @Test
    void anAkimatsReportNamesItsRegion() {
        enter("45-2026-06-30", "LEB", "75", "2026-07-01T05:00:00Z")
                .then()
                .statusCode(201)
                .body("region", equalTo("75"));

        fault(
                enter("45-2026-06-30", "LEB", null, "2026-07-01T05:00:00Z"),
                "#/region",
                "region-then");
        fault(
                enter("45-2026-06-30", "LEB", "99", "2026-07-01T05:00:00Z"),
                "#/region",
                "region-then");
        fault(enter(PAST, "MOJ", "75", "2026-02-12T05:00:00Z"), "#/region", "region-then");
        isProblem(get(akimat("71"), idOf("75")).then(), 404, "not-found");
        get(akimat("75"), idOf("75")).then().statusCode(200);
    }

    private static String idOf(String region) {
        return coordinator()
                .get("/api/v1/progress-reports?measure=45")
                .then()
                .extract()
                .path("items.find { it.region == '%s' }.id".formatted(region));
    }

    @Test
    void aBodyReportsUnderTheNameThatItBoreThen() {
        fault(enter(OF_43, "MAIDD", null, "2025-09-10T05:00:00Z"), "#/agency", "executor-then");
        fault(enter(OF_43, "MDDIAI", null, "2025-09-20T05:00:00Z"), "#/agency", "executor-then");
        fault(enter(OF_43, "MOJ", null, "2025-09-20T05:00:00Z"), "#/agency", "executor-then");
        String id =
                enter(OF_43, "MDDIAI", null, "2025-09-10T05:00:00Z")
                        .then()
                        .statusCode(201)
                        .body("agency", equalTo("MDDIAI"))
                        .extract()
                        .path("id");

        get(agency("MAIDD"), id).then().statusCode(200);
        isProblem(
                enter(OF_43, "MAIDD", null, "2025-09-20T05:00:00Z").then(),
                409,
                "progress-report-once-per-deadline");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31T18:59:59Z, #/actedAt, acted-at",
        "2026-11-20T07:00:01Z, #/actedAt, acted-at",
        "2026-02-11T18:59:59Z, #/letter/date, letter-date"
    })
    void aDayThatCannotBeIsRefused(String actedAt, String pointer, String code) {
        fault(enter(PAST, "MOJ", null, actedAt), pointer, code);
    }

    @Test
    void allThatIsNeededIsAskedForAtOnce() {
        isProblem(draft(coordinator(), PAST).then(), 400, "invalid-input")
                .body("errors.pointer", contains("#/agency", "#/actedAt", "#/letter"));
        isProblem(
                        draft(
                                        coordinator(),
                                        PAST,
                                        "{\"deadline\": \"18-2020-02-15\", \"completionPercent\": 101, \"summary\": {},"
                                                + " \"agency\": \"XYZ\", \"letter\": {\"number\": \"\", \"x\": 1}}")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/deadline", "reportable-deadline"))
                .body("errors", faultAt("#/completionPercent", "max"))
                .body("errors", faultAt("#/summary", "any-language"))
                .body("errors", faultAt("#/agency", "agency-code"))
                .body("errors", faultAt("#/letter/number", "not-blank"))
                .body("errors", faultAt("#/letter/date", "not-null"))
                .body("errors", faultAt("#/letter/x", "unknown-field"));
    }

    @Test
    void anAgencySaysNoneOfIt() {
        isProblem(
                        draft(agency("MOJ"), PAST, paper(PAST, "MCI", "75", "2026-02-12T05:00:00Z"))
                                .then(),
                        400,
                        "invalid-input")
                .body("errors.pointer", contains("#/agency", "#/region", "#/actedAt", "#/letter"))
                .body("errors", faultAt("#/agency", "coordinator-only"));
        RequestSpecification auditor = ProgressReports.auditor();
        isProblem(
                draft(auditor, PAST, paper(PAST, "MOJ", null, "2026-02-12T05:00:00Z")).then(),
                403,
                "forbidden");
    }

    static Response enter(String deadline, String agency, String region, String actedAt) {
        return draft(coordinator(), deadline, paper(deadline, agency, region, actedAt));
    }

    private static String paper(String deadline, String agency, String region, String actedAt) {
        return """
        {"deadline": "%s", "agency": "%s", %s "actedAt": "%s", "letter": {"number": "08-12/345", "date": "%s"},
         "summary": {"kk": "Екі заң клиникасы ашылды."}, "completionPercent": 60}
        """
                .formatted(
                        deadline,
                        agency,
                        region == null ? "" : "\"region\": \"" + region + "\",",
                        actedAt,
                        actedAt.startsWith("2026-02-11") ? "2026-02-12" : actedAt.substring(0, 10));
    }

    private static void fault(Response answer, String pointer, String code) {
        isProblem(answer.then(), 400, "invalid-input").body("errors", faultAt(pointer, code));
    }

    private static ValidatableResponse deadline(String id, String query) {
        return given().get("/api/v1/deadlines/" + id + query).then().statusCode(200);
    }
}
