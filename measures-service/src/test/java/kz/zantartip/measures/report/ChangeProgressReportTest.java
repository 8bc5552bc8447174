package kz.zantartip.measures.report;

import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.report.ProgressReports.NEXT_OF_18;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.aReturned;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.anAccepted;
import static kz.zantartip.measures.report.ProgressReports.atOnce;
import static kz.zantartip.measures.report.ProgressReports.change;
import static kz.zantartip.measures.report.ProgressReports.delete;
import static kz.zantartip.measures.report.ProgressReports.get;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class ChangeProgressReportTest {

    @Inject Told told;

    @Test
    void whatThePatchNamesChangesAndTheRestStays() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);

        change(
                        agency("MOJ"),
                        id,
                        0,
                        "{\"summary\": {\"ru\": \"Открыто.\"}, \"completionPercent\": 70, \"evidence\": null}")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("summary.kk", equalTo(ProgressReports.SECRET))
                .body("summary.ru", equalTo("Открыто."))
                .body("completionPercent", equalTo(70))
                .body("figures[0].value", equalTo(11.5f))
                .body("evidence", empty());

        assertThat(told.all()).isEmpty();
        get(agency("MOJ"), id).then().body("completionPercent", equalTo(70));
    }

    @Test
    void theHistoryOfADraftNamesFieldsAndNoWords() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);
        change(agency("MOJ"), id, 0, "{\"completionPercent\": 70}");

        agency("MOJ")
                .get("/api/v1/progress-reports/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items[0].what", equalTo("changed"))
                .body("items[0].changes[0].field", equalTo("completionPercent"))
                .body("items[0].changes[0].before", nullValue())
                .body("items[1].what", equalTo("drafted"));
    }

    @Test
    void aPatchThatChangesNothingLeavesTheVersion() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);

        change(agency("MOJ"), id, 0, "{}")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"));
    }

    @Test
    void aReturnedReportCanBeMended() {
        String id = aReturned("MOJ", NEXT_OF_18);

        change(agency("MOJ"), id, 2, "{\"completionPercent\": 75}")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        submit(agency("MOJ"), id, 3).then().statusCode(200).body("round", equalTo(2));
    }

    @Test
    void itsDeadlineStays() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);

        isProblem(
                        change(agency("MOJ"), id, 0, "{\"deadline\": \"18-2028-02-15\"}").then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/deadline", "deadline-stays"));
    }

    @Test
    void whatIsWrongIsNamed() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);

        isProblem(
                        change(
                                        agency("MOJ"),
                                        id,
                                        0,
                                        "{\"summary\": {\"kk\": null}, \"completionPercent\": -1, \"state\": \"ACCEPTED\"}")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/summary", "any-language"))
                .body("errors", faultAt("#/completionPercent", "min"))
                .body("errors", faultAt("#/state", "unknown-field"));
    }

    @Test
    void theVersionMustBeNamedAndCurrent() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);

        isProblem(
                agency("MOJ")
                        .contentType("application/merge-patch+json")
                        .body("{}")
                        .patch("/api/v1/progress-reports/" + id)
                        .then(),
                428,
                "precondition-required");
        isProblem(change(agency("MOJ"), id, 7, "{}").then(), 412, "stale");
        isProblem(
                agency("MOJ").delete("/api/v1/progress-reports/" + id).then(),
                428,
                "precondition-required");
    }

    @Test
    void underReviewAndAcceptedItIsClosed() {
        String submitted = aSubmitted("MOJ", NEXT_OF_18);
        isProblem(change(agency("MOJ"), submitted, 1, "{}").then(), 409, "report-closed");
        isProblem(delete(agency("MOJ"), submitted, 1).then(), 409, "report-closed");

        String accepted = anAccepted("MOJ", "18-2026-02-15");
        isProblem(change(agency("MOJ"), accepted, 2, "{}").then(), 409, "report-closed");
        isProblem(delete(agency("MOJ"), accepted, 2).then(), 409, "report-closed");
    }

    @Test
    void aDraftIsTakenBackInSilence() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);

        delete(agency("MOJ"), id, 0).then().statusCode(204);

        get(agency("MOJ"), id).then().statusCode(404);
        assertThat(told.all()).isEmpty();
        aDraft(agency("MOJ"), NEXT_OF_18);
    }

    @Test
    void whoSubmitsAndWhoTakesBackAtOnceDoNotBothWin() throws Exception {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);

        List<Integer> answers =
                atOnce(
                                6,
                                caller ->
                                        caller % 2 == 0
                                                ? submit(agency("MOJ"), id, 0)
                                                : delete(agency("MOJ"), id, 0))
                        .stream()
                        .map(Response::statusCode)
                        .toList();

        assertThat(answers).filteredOn(status -> status < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(status -> status >= 300)
                .containsOnly(answers.contains(200) ? 412 : 404);
    }

    @Test
    void aReturnedReportIsTakenBackAndThatIsTold() {
        String id = aReturned("MOJ", NEXT_OF_18);

        delete(agency("MOJ"), id, 2).then().statusCode(204);

        get(agency("MOJ"), id).then().statusCode(404);
        assertThat(told.types()).containsExactly("submitted", "returned", "withdrawn");
        assertThat(told.count("progress_report_round where withdrawn_at is not null")).isOne();
        aDraft(agency("MOJ"), NEXT_OF_18);
    }
}
