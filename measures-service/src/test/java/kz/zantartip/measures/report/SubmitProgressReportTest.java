package kz.zantartip.measures.report;

import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.report.ProgressReports.NEXT_OF_18;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.aReturned;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.atOnce;
import static kz.zantartip.measures.report.ProgressReports.change;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class SubmitProgressReportTest {

    @Inject Told told;

    @Test
    void aDraftIsSubmittedAndAnnounced() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);

        submit(agency("MOJ"), id, 0)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("state", equalTo("SUBMITTED"))
                .body("round", equalTo(1))
                .body("submittedAt", equalTo("2026-11-20T07:00:00Z"))
                .body("actions", empty());

        assertThat(told.all())
                .containsExactly(
                        new Told.Row(
                                "kz.zantartip.progress-report.submitted.v1",
                                "/api/v1/progress-reports/" + id,
                                """
                                {"id":"%s","measure":18,"deadline":"18-2027-02-15","agency":"MOJ","state":"SUBMITTED","round":1}\
                                """
                                        .formatted(id)));
    }

    @Test
    void theSecondRoundTellsTheHistoryWhatDiffers() {
        String id = aReturned("MOJ", NEXT_OF_18);
        change(agency("MOJ"), id, 2, "{\"completionPercent\": 80}");

        submit(agency("MOJ"), id, 3).then().statusCode(200).body("round", equalTo(2));

        coordinator()
                .get("/api/v1/progress-reports/" + id + "/history")
                .then()
                .body("items[0].what", equalTo("submitted"))
                .body("items[0].by.agency", equalTo("MOJ"))
                .body("items[0].by.person", equalTo("somebody"))
                .body("items[0].changes[0].field", equalTo("completionPercent"))
                .body("items[0].changes[0].before", equalTo(60))
                .body("items[0].changes[0].after", equalTo(80))
                .body("items[2].what", equalTo("returned"))
                .body("items[2].reason.ru", equalTo("Назовите районы."));
    }

    @Test
    void submittingTwiceIsRefused() {
        String id = aSubmitted("MOJ", NEXT_OF_18);

        isProblem(submit(agency("MOJ"), id, 1).then(), 409, "step-refused");
    }

    @Test
    void withoutAVersionOrWithAnOldOneItIsRefused() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);
        change(agency("MOJ"), id, 0, "{\"completionPercent\": 70}");

        isProblem(
                agency("MOJ").post("/api/v1/progress-reports/" + id + "/submission").then(),
                428,
                "precondition-required");
        isProblem(submit(agency("MOJ"), id, 0).then(), 412, "stale").header("ETag", "\"1\"");
        assertThat(told.all()).isEmpty();
    }

    @Test
    void theCoordinatorDoesNotSubmit() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);

        isProblem(submit(coordinator(), id, 0).then(), 403, "forbidden");
    }

    @Test
    void ofSixAtOnceOneIsAnsweredAndAllOthersAreStale() throws Exception {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);

        List<Response> answers = atOnce(6, _ -> submit(agency("MOJ"), id, 0));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412);
        assertThat(told.types()).containsExactly("submitted");
        coordinator()
                .get("/api/v1/progress-reports/" + id + "/history")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void aRepeatUnderItsKeyGivesTheFirstAnswer() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);
        String first =
                submit(agency("MOJ").header("Idempotency-Key", "k"), id, 0).body().asString();

        submit(agency("MOJ").header("Idempotency-Key", "k"), id, 0)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body(equalTo(first));
        assertThat(told.types()).containsExactly("submitted");
    }
}
