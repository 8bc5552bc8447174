package kz.zantartip.measures.report;

import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.report.ProgressReports.NEXT_OF_18;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.akimat;
import static kz.zantartip.measures.report.ProgressReports.atOnce;
import static kz.zantartip.measures.report.ProgressReports.auditor;
import static kz.zantartip.measures.report.ProgressReports.body;
import static kz.zantartip.measures.report.ProgressReports.draft;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class DraftProgressReportTest {

    @Inject Told told;

    @Test
    void aDraftIsKeptAndToldToNobody() {
        draft(agency("MOJ"), NEXT_OF_18)
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/progress-reports/"))
                .header("ETag", startsWith("\"0-"))
                .body("measure", equalTo(18))
                .body("deadline", equalTo(NEXT_OF_18))
                .body("agency", equalTo("MOJ"))
                .body("region", nullValue())
                .body("state", equalTo("DRAFT"))
                .body("completionPercent", equalTo(60))
                .body("figures[0].unit", equalTo("law rooms"))
                .body("evidence[0].url", equalTo("https://adilet.gov.kz/суреттер/құқық"))
                .body("actions", contains("change", "delete", "submit"));

        assertThat(told.all()).isEmpty();
        assertThat(told.count("history where what = 'drafted' and agency = 'MOJ'")).isOne();
    }

    @Test
    void theRegionOfAnAkimatIsThatOfItsToken() {
        draft(akimat("75"), NEXT_OF_18)
                .then()
                .statusCode(201)
                .body("agency", equalTo("LEB"))
                .body("region", equalTo("75"));
        draft(akimat("71"), NEXT_OF_18).then().statusCode(201);
    }

    @Test
    void theSuccessorReportsForItsPredecessor() {
        draft(agency("MAIDD"), "21-2026-12-31")
                .then()
                .statusCode(201)
                .body("agency", equalTo("MAIDD"));
        isProblem(draft(agency("MDDIAI"), "21-2026-12-31").then(), 403, "not-an-executor");
    }

    @Test
    void aSecondOneIsAConflict() {
        draft(agency("MOJ"), NEXT_OF_18).then().statusCode(201);

        isProblem(
                draft(agency("MOJ"), NEXT_OF_18).then(), 409, "progress-report-once-per-deadline");
    }

    @ParameterizedTest
    @CsvSource({
        "MCI, 18-2027-02-15",
        "HPEO, 18-2027-02-15",
        "LEB, 18-2027-02-15",
        "MNO, 44-2025-07-31"
    })
    void whoDoesNotReportOnTheDeadlineMayNot(String agency, String deadline) {
        isProblem(draft(agency(agency), deadline).then(), 403, "not-an-executor");
    }

    @Test
    void aRegionThatIsNoMoreMayNot() {
        isProblem(draft(akimat("51"), NEXT_OF_18).then(), 403, "not-an-executor");
    }

    @Test
    void aTokenWithoutAnAgencyMayNot() {
        isProblem(
                draft(nobody().auth().oauth2(Tokens.of(Role.AGENCY).token()), NEXT_OF_18).then(),
                403,
                "not-an-executor");
    }

    @Test
    void othersMayNotEvenTry() {
        isProblem(draft(nobody(), NEXT_OF_18, "{").then(), 401, "unauthenticated");
        isProblem(draft(auditor(), NEXT_OF_18, "{").then(), 403, "forbidden");
    }

    @Test
    void halfACharacterIsNoFaultOfOurs() {
        assertThat(
                        draft(
                                        agency("MOJ"),
                                        NEXT_OF_18,
                                        body(NEXT_OF_18, 60)
                                                .replace(ProgressReports.SECRET, "\\ud800"))
                                .statusCode())
                .isLessThan(500);
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        String wrong =
                """
                {"deadline": "19-2026-12-31", "summary": {"kk": "  "}, "completionPercent": 101, "region": "75",
                 "figures": [{"value": "12", "unit": " "}, {"name": {"ru": "x"}, "value": 0.1234, "unit": "x"}],
                 "evidence": [{"title": {}, "url": "javascript:alert(1)"},
                              {"title": {"kk": "х"}, "url": "file:///etc/passwd"}]}
                """;

        isProblem(draft(agency("MOJ"), NEXT_OF_18, wrong).then(), 400, "invalid-input")
                .body("errors", faultAt("#/deadline", "reportable-deadline"))
                .body("errors", faultAt("#/summary", "any-language"))
                .body("errors", faultAt("#/completionPercent", "max"))
                .body("errors", faultAt("#/region", "coordinator-only"))
                .body("errors", faultAt("#/figures/0/name", "not-null"))
                .body("errors", faultAt("#/figures/0/value", "wrong-type"))
                .body("errors", faultAt("#/figures/0/unit", "not-blank"))
                .body("errors", faultAt("#/figures/1/value", "figure-value"))
                .body("errors", faultAt("#/evidence/0/title", "any-language"))
                .body("errors", faultAt("#/evidence/0/url", "web-link"))
                .body("errors", faultAt("#/evidence/1/url", "web-link"))
                .body("errors", hasSize(11));
        assertThat(told.count("progress_report")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"18-2025-02-15", "18-2027-02-16", "nonsense"})
    void aDeadlineThatCannotBeReportedOnIsNamed(String deadline) {
        isProblem(draft(agency("MOJ"), NEXT_OF_18, body(deadline, 60)).then(), 400, "invalid-input")
                .body("errors", faultAt("#/deadline", "reportable-deadline"));
    }

    @Test
    void anUnknownMeasureIsNotFound() {
        isProblem(
                draft(agency("MOJ"), "56-2027-02-15", body(NEXT_OF_18, 60)).then(),
                404,
                "not-found");
    }

    @Test
    void ofFiftyUnderOneKeyOneTakesEffect() throws Exception {
        List<Response> answers = atOnce(50, _ -> under("k-1", 60));

        assertThat(told.count("progress_report")).isOne();
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .extracting(answer -> answer.<String>path("id"))
                .containsOnly(under("k-1", 60).<String>path("id"));
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .extracting(answer -> answer.<String>path("code"))
                .allMatch("idempotency-key-in-use"::equals);
    }

    @Test
    void anotherBodyUnderTheKeyIsRefused() {
        under("k-1", 60).then().statusCode(201);

        isProblem(under("k-1", 61).then(), 422, "idempotency-key-reused");
    }

    @Test
    void ofSixAtOnceWithoutAKeyOneIsKept() throws Exception {
        List<Response> answers = atOnce(6, _ -> draft(agency("MOJ"), NEXT_OF_18));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        assertThat(told.count("progress_report")).isOne();
        assertThat(told.count("history")).isOne();
    }

    private static Response under(String key, int percent) {
        return draft(
                agency("MOJ").header("Idempotency-Key", key),
                NEXT_OF_18,
                body(NEXT_OF_18, percent));
    }
}
