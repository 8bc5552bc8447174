package kz.zantartip.measures.obligation;

import static kz.zantartip.measures.obligation.Obligations.NEXT_OF_MOJ;
import static kz.zantartip.measures.obligation.Obligations.PAST_OF_MOJ;
import static kz.zantartip.measures.obligation.Obligations.PATH;
import static kz.zantartip.measures.obligation.Obligations.get;
import static kz.zantartip.measures.obligation.Obligations.submit;
import static kz.zantartip.measures.obligation.Obligations.submitted;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.aReturned;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.aSubmittedOfRegion;
import static kz.zantartip.measures.report.ProgressReports.accept;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.akimat;
import static kz.zantartip.measures.report.ProgressReports.anAccepted;
import static kz.zantartip.measures.report.ProgressReports.atOnce;
import static kz.zantartip.measures.report.ProgressReports.auditor;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.Acts;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class SubmitObligationTest {

    @Inject Told told;
    @Inject Acts acts;
    @Inject ObjectMapper json;

    @Test
    void aBodyHandsItInWithoutAWord() {
        get(NEXT_OF_MOJ)
                .header("ETag", startsWith("\"0-"))
                .body("status", equalTo("UPCOMING"))
                .body("round", equalTo(0))
                .body("reports", empty());

        submit(agency("MOJ"), NEXT_OF_MOJ, 0)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("status", equalTo("SUBMITTED"))
                .body("late", equalTo(false))
                .body("round", equalTo(1))
                .body("submittedAt", equalTo("2026-11-20T07:00:00Z"))
                .body("backfilled", nullValue())
                .body("actions", empty());
    }

    @Test
    void isToldAsEverybodyReadsIt() throws Exception {
        submitted("MOJ", NEXT_OF_MOJ);

        Told.Row row = told.all().getFirst();

        assertThat(row.type()).isEqualTo("kz.zantartip.reporting-obligation.submitted.v1");
        assertThat(row.subject()).isEqualTo(PATH + NEXT_OF_MOJ);
        assertThat(json.readTree(row.data()))
                .isEqualTo(json.readTree(get(NEXT_OF_MOJ).extract().asString()));
    }

    @Test
    void afterItsDayItIsLate() {
        submitted("MOJ", PAST_OF_MOJ);

        get(PAST_OF_MOJ)
                .body("status", equalTo("SUBMITTED"))
                .body("late", equalTo(true))
                .body("daysLate", equalTo(128));
    }

    /// 21 is led by MOJ and carried out by MDDIAI besides; both days of 18 fall into other half-years; a draft
    /// and a returned one do not count, though they are of this half-year.
    @Test
    void bindsTheBodysReportsOfThatHalfYear() {
        String accepted = anAccepted("MOJ", "21-2026-12-31");
        aSubmitted("MAIDD", "21-2026-12-31");
        anAccepted("MOJ", "18-2026-02-15");
        aSubmitted("MOJ", "18-2027-02-15");
        aDraft(agency("MOJ"), "34-2026-12-31");
        aReturned("MOJ", "55-2026-12-31");

        submitted("MOJ", NEXT_OF_MOJ);

        get(NEXT_OF_MOJ)
                .body("reports", hasSize(1))
                .body("reports[0].id", equalTo(accepted))
                .body("reports[0].measure", equalTo(21))
                .body("reports[0].deadline", equalTo("21-2026-12-31"))
                .body("reports[0].state", equalTo("ACCEPTED"))
                .body("reports[0].round", equalTo(1))
                .body("reports[0].checksum", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void ofTheAkimatsItBindsTheReportsOfTheirRegion() {
        String ofAstana = aSubmittedOfRegion("71", "45-2026-12-31");
        aSubmittedOfRegion("75", "45-2026-12-31");

        submit(akimat("71"), "LEB-71-2026-S2", 0).then().statusCode(200);

        get("LEB-71-2026-S2").body("reports.id", contains(ofAstana));
    }

    @Test
    void whatItBoundStaysWhateverBecomesOfTheReports() {
        String report = aSubmitted("MOJ", "21-2026-12-31");
        submitted("MOJ", NEXT_OF_MOJ);

        accept(coordinator(), report, 1).then().statusCode(200);

        get(NEXT_OF_MOJ)
                .body("reports.state", contains("SUBMITTED"))
                .body("reports[0].checksum", nullValue());
    }

    @Test
    void theSuccessorActsForItsPredecessor() {
        submit(agency("MDDIAI"), "MDDIAI-2025-S1", 0).then().statusCode(403);

        submit(agency("MAIDD"), "MDDIAI-2025-S1", 0)
                .then()
                .statusCode(200)
                .body("id", equalTo("MDDIAI-2025-S1"))
                .body("agency", equalTo("MDDIAI"));
    }

    @Test
    void itsNameStaysWhenItsBodyIsReplacedLater() {
        submitted("MOJ", NEXT_OF_MOJ);

        acts.replaceAgency("MOJ", "MOJX", LocalDate.of(2027, 1, 1));

        get(NEXT_OF_MOJ).body("agency", equalTo("MOJX")).body("status", equalTo("SUBMITTED"));
        get("MOJX-2026-S2").body("id", equalTo(NEXT_OF_MOJ));
        Obligations.giveBack("MOJX-2026-S2", 1)
                .then()
                .statusCode(200)
                .body("id", equalTo(NEXT_OF_MOJ));
        nobody().get(PATH + "MOJX-2026-S2/history").then().body("items", hasSize(2));
    }

    @Test
    void oneAkimatDoesNotSettleAnothers() {
        submit(akimat("71"), "LEB-75-2026-S2", 0)
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        submit(agency("LEB"), "LEB-75-2026-S2", 0).then().statusCode(403);

        submit(akimat("75"), "LEB-75-2026-S2", 0).then().statusCode(200);

        get("LEB-75-2026-S2").body("region", equalTo("75")).body("status", equalTo("SUBMITTED"));
        get("LEB-71-2026-S2").body("status", equalTo("UPCOMING"));
    }

    @Test
    void othersDoNot() {
        assertThat(submit(nobody(), NEXT_OF_MOJ, 0).statusCode()).isEqualTo(401);
        assertThat(submit(auditor(), NEXT_OF_MOJ, 0).statusCode()).isEqualTo(403);
        assertThat(submit(agency("MOE"), NEXT_OF_MOJ, 0).statusCode()).isEqualTo(403);
        assertThat(told.all()).isEmpty();
    }

    @Test
    void theConditionIsNeededAndMustHold() {
        agency("MOJ").post(PATH + NEXT_OF_MOJ + "/submission").then().statusCode(428);

        submit(agency("MOJ"), NEXT_OF_MOJ, 1)
                .then()
                .statusCode(412)
                .header("ETag", equalTo("\"0\""));
    }

    @ParameterizedTest
    @CsvSource({"MOJ-2031-S1", "MOJ-2026-Q3", "HPEO-2026-S2", "LEB-2026-S2", "ӘМ-2026-S2"})
    void whatIsNotOwedIsNotFound(String id) {
        submit(agency("MOJ"), id, 0).then().statusCode(404);
    }

    @Test
    void notBeforeTheHalfYearBegins() {
        submit(agency("MOJ"), "MOJ-2027-S1", 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("half-year-not-begun"));
    }

    @Test
    void notTwice() {
        submitted("MOJ", NEXT_OF_MOJ);

        submit(agency("MOJ"), NEXT_OF_MOJ, 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("step-refused"));
    }

    @Test
    void ofSixAtOnceOneIsAnsweredAndAllOthersAreStale() throws Exception {
        List<Response> answers = atOnce(6, _ -> submit(agency("MOJ"), NEXT_OF_MOJ, 0));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412);
        assertThat(told.count("reporting_obligation_round")).isEqualTo(1);
        assertThat(told.count("outbox")).isEqualTo(1);
    }

    @Test
    void underOneKeyItHappensOnce() {
        submit(agency("MOJ").header("Idempotency-Key", "half-year"), NEXT_OF_MOJ, 0)
                .then()
                .statusCode(200);

        submit(agency("MOJ").header("Idempotency-Key", "half-year"), NEXT_OF_MOJ, 0)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", equalTo("true"));
    }

    @Test
    void itsOwnerSeesWhatItMayDo() {
        get(agency("MOJ"), NEXT_OF_MOJ).body("actions", contains("submit"));
        get(agency("MOE"), NEXT_OF_MOJ).body("actions", empty());

        submitted("MOJ", NEXT_OF_MOJ);

        get(coordinator(), NEXT_OF_MOJ).body("actions", contains("return"));
        get(agency("MOJ"), NEXT_OF_MOJ).body("actions", empty());
        nobody().get("/api/v1/reporting-calendar?status=SUBMITTED")
                .then()
                .body("items.id", contains(NEXT_OF_MOJ))
                .body("items[0].submittedAt", notNullValue());
    }
}
