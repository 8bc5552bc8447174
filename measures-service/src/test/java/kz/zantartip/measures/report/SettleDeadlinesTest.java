package kz.zantartip.measures.report;

import static io.restassured.RestAssured.given;
import static kz.zantartip.measures.report.ProgressReports.NEXT_OF_18;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.aReturned;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.aSubmittedOfRegion;
import static kz.zantartip.measures.report.ProgressReports.accept;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.akimat;
import static kz.zantartip.measures.report.ProgressReports.anAccepted;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.delete;
import static kz.zantartip.measures.report.ProgressReports.giveBack;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/// What reports make of the deadlines that they answer: 18 is led by MOJ, 21 too, 45 by the akimats.
@HouseTest
class SettleDeadlinesTest {

    private static final String OF_21 = "21-2026-12-31";
    private static final String OF_45 = "45-2026-12-31";
    private static final String PAST = "18-2026-02-15";

    @Inject FixedClock clock;
    @Inject SessionFactory sessions;

    @Test
    void theLeadsReportMovesItAndADraftDoesNot() {
        String id = aDraft(agency("MOJ"), NEXT_OF_18);
        deadline(NEXT_OF_18).body("status", equalTo("UPCOMING"));

        submit(agency("MOJ"), id, 0);
        deadline(NEXT_OF_18).body("status", equalTo("SUBMITTED")).body("regions", nullValue());

        giveBack(coordinator(), id, 1);
        deadline(NEXT_OF_18).body("status", equalTo("RETURNED"));

        submit(agency("MOJ"), id, 2);
        accept(coordinator(), id, 3);
        deadline(NEXT_OF_18).body("status", equalTo("ACCEPTED")).body("late", equalTo(false));
    }

    @Test
    void aCoExecutorsReportDoesNot() {
        String id = aSubmittedOfRegion("75", NEXT_OF_18);
        accept(coordinator(), id, 1).then().statusCode(200);

        deadline(NEXT_OF_18).body("status", equalTo("UPCOMING"));
    }

    @Test
    void aReportOnWhatWasNotRecordedRecordsItLate() {
        deadline(PAST).body("status", equalTo("NOT_RECORDED"));

        anAccepted("MOJ", PAST);

        deadline(PAST)
                .body("status", equalTo("ACCEPTED"))
                .body("late", equalTo(true))
                .body("daysLate", equalTo(277));
    }

    @Test
    void latenessGoesByTheFirstSubmissionInAlmaty() {
        clock.set(Instant.parse("2026-12-31T18:59:59Z"));
        String inTime = aReturned("MOJ", OF_21);
        clock.set(Instant.parse("2027-01-05T07:00:00Z"));
        submit(agency("MOJ"), inTime, 2).then().statusCode(200);

        deadline(OF_21).body("status", equalTo("SUBMITTED")).body("daysLate", equalTo(0));

        clock.set(Instant.parse("2026-12-31T19:00:00Z"));
        String late = aSubmitted("MIA", "49-2026-12-31");
        assertThat(late).isNotNull();
        deadline("49-2026-12-31").body("late", equalTo(true)).body("daysLate", equalTo(1));
    }

    @Test
    void takenBackItCountsAsNeverSubmittedButThePastStays() {
        String id = aReturned("MOJ", NEXT_OF_18);
        clock.forward(java.time.Duration.ofHours(1));
        delete(agency("MOJ"), id, 2).then().statusCode(204);

        deadline(NEXT_OF_18).body("status", equalTo("UPCOMING"));
        given().get("/api/v1/deadlines/" + NEXT_OF_18 + "?asOf=2026-11-20T07:00:00Z")
                .then()
                .body("status", equalTo("RETURNED"));
    }

    @Test
    void whereTheRegionsLeadAllOfThemSettleItAndEachForItself() {
        List<String> regions = deadline(OF_45).extract().path("regions.region");
        assertThat(regions).hasSize(20).doesNotContain("51");

        for (String region : regions.subList(1, 20)) {
            accept(coordinator(), aSubmittedOfRegion(region, OF_45), 1).then().statusCode(200);
        }
        deadline(OF_45)
                .body("status", equalTo("UPCOMING"))
                .body("regions[0].status", equalTo("UPCOMING"))
                .body("regions[1..19].status", everyItem(equalTo("ACCEPTED")));

        String last = aDraft(akimat(regions.getFirst()), OF_45);
        submit(akimat(regions.getFirst()), last, 0);
        deadline(OF_45).body("status", equalTo("SUBMITTED"));

        giveBack(coordinator(), last, 1);
        deadline(OF_45).body("status", equalTo("RETURNED"));
        explanation(OF_45).body("reckoning.because.en", containsString("correction: 1."));

        submit(akimat(regions.getFirst()), last, 2);
        accept(coordinator(), last, 3).then().statusCode(200);
        deadline(OF_45)
                .body("status", equalTo("ACCEPTED"))
                .body("regions.status", everyItem(equalTo("ACCEPTED")));
        explanation(OF_45).body("reckoning.because.ru", equalTo("Отчёты всех регионов приняты."));
        measure(45).body("progress.reportedPercent", equalTo(60));
    }

    @Test
    void theLatestRegionMakesAllLate() {
        String inTime = aSubmittedOfRegion("75", OF_45);
        assertThat(inTime).isNotNull();
        clock.set(Instant.parse("2027-01-10T07:00:00Z"));

        deadline(OF_45)
                .body("status", equalTo("OVERDUE"))
                .body("daysLate", equalTo(10))
                .body("regions.find { it.region == '75' }.status", equalTo("SUBMITTED"));
        explanation(OF_45).body("reckoning.because.en", containsString("nothing: 19."));
    }

    @Test
    void theExplanationListsWhatWasSubmittedAndNoText() {
        aSubmittedOfRegion("75", NEXT_OF_18);
        aDraft(akimat("71"), NEXT_OF_18);
        String id = aReturned("MOJ", NEXT_OF_18);

        String answer =
                explanation(NEXT_OF_18)
                        .body("reports.agency", contains("LEB", "MOJ"))
                        .body("reports[0].region", equalTo("75"))
                        .body("reports[0].lead", equalTo(false))
                        .body("reports[1].id", equalTo(id))
                        .body("reports[1].state", equalTo("RETURNED"))
                        .body("reports[1].lead", equalTo(true))
                        .extract()
                        .asString();

        assertThat(answer).doesNotContain(ProgressReports.SECRET, "районы");
        explanation(PAST).body("reports", empty());
    }

    @Test
    void theMeasureCountsAndReportsWhatIsAccepted() {
        aSubmitted("MOJ", NEXT_OF_18);
        measure(18)
                .body("progress.reportedPercent", equalTo(0))
                .body("progress.deadlines.submitted", equalTo(1))
                .body("progress.evidenceCount", equalTo(0));

        anAccepted("MOJ", PAST);
        measure(18)
                .body("progress.reportedPercent", equalTo(60))
                .body("progress.deadlines.accepted", equalTo(1))
                .body("progress.deadlines.notRecorded", equalTo(0))
                .body("progress.nextDeadline.status", equalTo("SUBMITTED"));
        given().get("/api/v1/measures?status=ACCEPTED").then().body("items.number", contains(18));
        given().get("/api/v1/measure-summary?groupBy=status")
                .then()
                .body("items.find { it.status == 'ACCEPTED' }.deadlines", equalTo(1));
    }

    @Test
    void theFeedRingsNoMoreForWhatIsSubmitted() {
        assertThat(alarms()).isEqualTo(4);

        aSubmitted("MOJ", OF_21);

        assertThat(alarms()).isZero();
    }

    @Test
    void reportsCostOneQueryHoweverManyThereAre() {
        List.of("10", "11", "15", "19", "23").forEach(region -> aSubmittedOfRegion(region, OF_45));
        given().get("/api/v1/measures").then().statusCode(200);
        sessions.getStatistics().setStatisticsEnabled(true);
        try {
            for (String path :
                    List.of(
                            "/deadlines?limit=500",
                            "/deadlines/" + OF_45 + "/explanation",
                            "/deadlines?f=ics",
                            "/measures?limit=500&asOf=2026-11-20",
                            "/measure-summary?groupBy=agency",
                            "/measures/45")) {
                sessions.getStatistics().clear();
                given().get("/api/v1" + path).then().statusCode(200);
                assertThat(sessions.getStatistics().getPrepareStatementCount())
                        .as(path)
                        .isEqualTo(2);
            }
            sessions.getStatistics().clear();
            coordinator().get("/api/v1/progress-reports").then().statusCode(200);
            assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(3);
        } finally {
            sessions.getStatistics().setStatisticsEnabled(false);
        }
    }

    private static ValidatableResponse deadline(String id) {
        return given().get("/api/v1/deadlines/" + id).then().statusCode(200);
    }

    private static ValidatableResponse explanation(String id) {
        return given().get("/api/v1/deadlines/" + id + "/explanation").then().statusCode(200);
    }

    private static ValidatableResponse measure(int number) {
        return given().get("/api/v1/measures/" + number).then().statusCode(200);
    }

    private static int alarms() {
        String feed =
                given().get("/api/v1/deadlines?f=ics&measure=21&from=2026-12-01&to=2026-12-31")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        return feed.split("BEGIN:VALARM", -1).length - 1;
    }
}
