package kz.zantartip.measures.report;

import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.report.ProgressReports.NEXT_OF_18;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.aReturned;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.accept;
import static kz.zantartip.measures.report.ProgressReports.act;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.anAccepted;
import static kz.zantartip.measures.report.ProgressReports.atOnce;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.get;
import static kz.zantartip.measures.report.ProgressReports.giveBack;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

@HouseTest
class ReviewProgressReportTest {

    @Inject Told told;

    @Test
    void theCoordinatorIsShownWhatItMayDo() {
        String id = aSubmitted("MOJ", NEXT_OF_18);

        get(coordinator(), id).then().body("actions", contains("accept", "return"));
    }

    @Test
    void anAcceptedReportIsOpenAndToldAsItIs() {
        String id = aSubmitted("MOJ", NEXT_OF_18);

        accept(coordinator(), id, 1)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("reviewedAt", equalTo("2026-11-20T07:00:00Z"))
                .body("actions", empty());

        String open = get(nobody(), id).then().statusCode(200).extract().asString();
        assertThat(told.types()).containsExactly("submitted", "accepted");
        assertThat(told.all().getLast().data()).isEqualTo(open);
    }

    @Test
    void anybodyCanComputeTheChecksumAgain() throws Exception {
        String id = anAccepted("MOJ", NEXT_OF_18);
        ObjectNode open =
                (ObjectNode) new ObjectMapper().readTree(get(nobody(), id).body().asString());
        String checksum = open.get("checksum").textValue();

        open.remove(List.of("state", "checksum", "actions"));

        assertThat(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(
                                                        new JsonCanonicalizer(open.toString())
                                                                .getEncodedUTF8())))
                .isEqualTo(checksum);
    }

    @Test
    void aReturnSaysWhyAndNoTextLeaves() {
        String id = aSubmitted("MOJ", NEXT_OF_18);

        giveBack(coordinator(), id, 1)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("reason.ru", equalTo("Назовите районы."));

        get(agency("MOJ"), id)
                .then()
                .body("reason.ru", equalTo("Назовите районы."))
                .body("actions", contains("change", "delete", "submit"));
        get(nobody(), id).then().statusCode(404);
        assertThat(told.types()).containsExactly("submitted", "returned");
        assertThat(told.all())
                .noneMatch(row ->
                        row.data().contains(ProgressReports.SECRET)
                                || row.data().contains("районы")
                                || row.data().contains("adilet"));
    }

    @Test
    void aReturnNeedsAReason() {
        String id = aSubmitted("MOJ", NEXT_OF_18);

        isProblem(
                        act(
                                        coordinator()
                                                .contentType("application/json")
                                                .body("{\"reason\": {\"kk\": \"\"}}"),
                                        id,
                                        "return",
                                        1)
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/reason", "any-language"));
        isProblem(
                        act(
                                        coordinator().contentType("application/json").body("{}"),
                                        id,
                                        "return",
                                        1)
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/reason", "not-null"));
    }

    @Test
    void onlyWhatIsUnderReviewIsReviewed() {
        String draft = aDraft(agency("MOJ"), NEXT_OF_18);
        isProblem(accept(coordinator(), draft, 0).then(), 409, "step-refused");
        isProblem(giveBack(coordinator(), draft, 0).then(), 409, "step-refused");

        String returned = aReturned("MOJ", "18-2026-02-15");
        isProblem(accept(coordinator(), returned, 2).then(), 409, "step-refused");

        String accepted = anAccepted("MOJ", "18-2028-02-15");
        isProblem(giveBack(coordinator(), accepted, 2).then(), 409, "step-refused");
        isProblem(accept(coordinator(), accepted, 2).then(), 409, "step-refused");
    }

    @Test
    void anAgencyDoesNotReview() {
        String id = aSubmitted("MOJ", NEXT_OF_18);

        isProblem(accept(agency("MOJ"), id, 1).then(), 403, "forbidden");
        isProblem(giveBack(agency("MOJ"), id, 1).then(), 403, "forbidden");
    }

    @Test
    void whoAcceptsAndWhoReturnsAtOnceDoNotBothWin() throws Exception {
        String id = aSubmitted("MOJ", NEXT_OF_18);

        List<Response> answers =
                atOnce(
                        6,
                        caller ->
                                caller % 2 == 0
                                        ? accept(coordinator(), id, 1)
                                        : giveBack(coordinator(), id, 1));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412);
        assertThat(told.all()).hasSize(2);
        coordinator()
                .get("/api/v1/progress-reports/" + id + "/history")
                .then()
                .body("items", hasSize(3));
    }

    @Test
    void atTheDatabaseTooAnAcceptedReportStays() {
        anAccepted("MOJ", NEXT_OF_18);

        for (String attempt :
                List.of(
                        "update progress_report set text = '{}'",
                        "update progress_report set state = 'RETURNED', review_reason = '{}', checksum = null",
                        "delete from progress_report",
                        "update progress_report_round set text = '{}'",
                        "delete from progress_report_round")) {
            assertThatThrownBy(() -> told.run(attempt))
                    .as(attempt)
                    .hasStackTraceContaining("An accepted report never changes");
        }
    }
}
