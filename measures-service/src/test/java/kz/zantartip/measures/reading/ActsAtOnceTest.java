package kz.zantartip.measures.reading;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Coordinator.amend;
import static kz.zantartip.measures.reading.Coordinator.amendment;
import static kz.zantartip.measures.reading.Coordinator.decide;
import static kz.zantartip.measures.reading.Coordinator.extend;
import static kz.zantartip.measures.reading.Coordinator.succeed;
import static kz.zantartip.measures.reading.Coordinator.year;
import static kz.zantartip.measures.reading.Coordinator.yearlyOn;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.accept;
import static kz.zantartip.measures.report.ProgressReports.atOnce;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Coordinators who read the same version and record acts at once: one wins, and the history shows one.
@HouseTest
class ActsAtOnceTest {

    private static final String NEXT = "18-2027-02-15";

    @Inject Told told;

    @Test
    void ofSixWhoAmendOneMeasureOneWins() throws Exception {
        ObjectNode sent = amendment(18, "2026-01-01");

        List<Response> answers = atOnce(6, _ -> amend(18, 1, sent));

        assertOneWon(answers, 5);
        asking().get("/api/v1/measures/18/history").then().body("items", hasSize(2));
        assertThat(told.types()).containsOnlyOnce("amended");
    }

    @Test
    void ofSixWhoExtendOneDeadlineOneWins() throws Exception {
        List<Response> answers = atOnce(6, i -> extend(NEXT, 0, "2027-03-0" + (i + 1)));

        assertOneWon(answers, 5);
        asking().get("/api/v1/deadlines/" + NEXT + "/explanation")
                .then()
                .body("extensions", hasSize(1));
        asking().get("/api/v1/deadlines/" + NEXT + "/history").then().body("items", hasSize(1));
    }

    @Test
    void ofSixSuccessorsOneWins() throws Exception {
        List<String> bodies = List.of("MIA", "MF", "MH", "MOE", "MNE", "MCI");

        List<Response> answers = atOnce(6, i -> succeed("MOJ", 0, bodies.get(i), "2026-12-01"));

        assertOneWon(answers, 5);
        assertThat(told.types()).containsExactly("succeeded");
    }

    /// The other one's circle would only show once both are recorded.
    @Test
    void twoBodiesDoNotSucceedEachOther() throws Exception {
        List<Response> answers =
                atOnce(
                        2,
                        i ->
                                i == 0
                                        ? succeed("MOJ", 0, "MIA", "2026-12-01")
                                        : succeed("MIA", 0, "MOJ", "2026-12-01"));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 400);
    }

    @Test
    void differentActsDoNotLoseEachOther() throws Exception {
        ObjectNode nineteen = amendment(19, "2026-01-01");

        List<Response> answers =
                atOnce(
                        4,
                        i ->
                                switch (i) {
                                    case 0 -> amend(19, 1, nineteen);
                                    case 1 -> extend(NEXT, 0, "2027-03-01");
                                    case 2 -> decide(2027, 0, year("", "\"2027-04-01\"", ""));
                                    default -> decide(2028, 0, year("", "\"2028-04-03\"", ""));
                                });

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        asking().get("/api/v1/measures/19").then().body("edition", equalTo(2));
        asking().get("/api/v1/deadlines/" + NEXT).then().body("dueOn", equalTo("2027-03-01"));
        for (int decided : List.of(2027, 2028)) {
            asking().get("/api/v1/working-days/" + decided)
                    .then()
                    .body("decided", equalTo(true))
                    .body("daysOff", hasSize(1));
        }
    }

    /// Whoever comes second finds what the first has done: nothing that is settled is put off.
    @RepeatedTest(3)
    void whatIsAcceptedMeanwhileIsNotPutOff() throws Exception {
        String id = aSubmitted("MOJ", NEXT);

        List<Response> answers =
                atOnce(
                        2,
                        i -> i == 0 ? accept(coordinator(), id, 1) : extend(NEXT, 0, "2027-03-01"));

        assertThat(answers.get(0).statusCode()).isEqualTo(200);
        List<String> types = told.types();
        assertThat(answers.get(1).statusCode()).isIn(200, 409);
        assertThat(types.indexOf("extended"))
                .isLessThan(types.indexOf("accepted"))
                .isEqualTo(answers.get(1).statusCode() == 200 ? 1 : -1);
    }

    /// Either the deadline is gone and nothing is accepted on it, or it is settled and stays.
    @RepeatedTest(3)
    void whatIsAcceptedMeanwhileIsNotTakenAway() throws Exception {
        String id = aSubmitted("MOJ", NEXT);
        ObjectNode sent = yearlyOn(amendment(18, "2027-01-01"), "06-30");

        List<Response> answers =
                atOnce(2, i -> i == 0 ? accept(coordinator(), id, 1) : amend(18, 1, sent));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        assertThat(answers.get(0).statusCode() == 200)
                .isEqualTo(asking().get("/api/v1/deadlines/" + NEXT).statusCode() == 200);
    }

    private static void assertOneWon(List<Response> answers, int others) {
        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .hasSize(others)
                .allSatisfy(lost -> assertThat(lost.statusCode()).isIn(409, 412));
    }
}
