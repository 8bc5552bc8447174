package kz.zantartip.measures.report;

import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.report.ProgressReports.NEXT_OF_18;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.aSubmittedOfRegion;
import static kz.zantartip.measures.report.ProgressReports.accept;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.akimat;
import static kz.zantartip.measures.report.ProgressReports.change;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.delete;
import static kz.zantartip.measures.report.ProgressReports.giveBack;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who keeps a copy of the reports asks what has changed since; from an hour after noon on, here.
@HouseTest
class FollowReportsTest {

    private static final String SINCE = "2026-11-20T08:00:00Z";

    @Inject FixedClock clock;
    @Inject Told told;

    private String old;

    @BeforeEach
    void anHourPasses() {
        old = aSubmittedOfRegion("75", NEXT_OF_18);
        clock.forward(Duration.ofHours(1));
    }

    @Test
    void whatHasNotChangedIsNotTold() {
        String draft = aDraft(agency("MOJ"), NEXT_OF_18);

        assertThat(changed(coordinator())).containsExactly(draft);
        assertThat(changed(agency("MOJ"))).containsExactly(draft);
        assertThat(changed(akimat("75"))).isEmpty();
    }

    @Test
    void aReportIsToldToThoseWhoSeeItsChange() {
        accept(coordinator(), old, 1).then().statusCode(200);

        for (RequestSpecification who : List.of(coordinator(), akimat("75"), nobody())) {
            assertThat(changed(who)).containsExactly(old);
        }
    }

    @Test
    void whatIsMendedIsToldToItsAgencyAndNotYetToTheLead() {
        giveBack(coordinator(), old, 1).then().statusCode(200);
        clock.forward(Duration.ofHours(1));
        String later = "2026-11-20T09:00:00Z";
        change(akimat("75"), old, 2, "{\"completionPercent\": 1}").then().statusCode(200);

        assertThat(changed(akimat("75"), later)).containsExactly(old);
        assertThat(changed(agency("MOJ"), later)).isEmpty();
        submit(akimat("75"), old, 3).then().statusCode(200);
        assertThat(changed(agency("MOJ"), later)).containsExactly(old);
    }

    @Test
    void oneThatWasTakenBackIsToldToThoseWhoCouldKnowOfIt() {
        giveBack(coordinator(), old, 1).then().statusCode(200);
        delete(akimat("75"), old, 2).then().statusCode(204);

        for (RequestSpecification who :
                List.of(coordinator(), akimat("75"), agency("MOJ"), ProgressReports.auditor())) {
            who.get("/api/v1/progress-reports?state=SUBMITTED&updatedSince=" + SINCE)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(old))
                    .body("items[0].deleted", equalTo(true))
                    .body("items[0].deletedAt", equalTo(SINCE))
                    .body("items[0].state", nullValue());
        }
        for (RequestSpecification other : List.of(akimat("71"), agency("MCI"), nobody())) {
            assertThat(changed(other)).isEmpty();
        }
        assertThat(changed(coordinator(), "2026-11-20T08:00:01Z")).isEmpty();
        String csv =
                coordinator()
                        .get("/api/v1/progress-reports?f=csv&updatedSince=" + SINCE)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(csv).contains(old).contains(SINCE);
    }

    @Test
    void aDraftThatWasTakenBackIsToldToThoseOnlyWhoReadDrafts() {
        String draft = aDraft(akimat("71"), NEXT_OF_18);
        delete(akimat("71"), draft, 0).then().statusCode(204);

        assertThat(changed(akimat("71"))).containsExactly(draft);
        assertThat(changed(coordinator())).containsExactly(draft);
        assertThat(changed(agency("MOJ"))).isEmpty();
    }

    @Test
    void aDraftOfAnInstanceOfTheVersionBeforeIsToldToo() {
        told.run(
                "insert into progress_report (id, version, measure, deadline, executor, agency, region, state, round, text, drafted_at)"
                        + " select gen_random_uuid(), 0, measure, deadline, executor, agency, '71', 'DRAFT', 1, text, drafted_at"
                        + " from progress_report");

        assertThat(changed(akimat("71"))).hasSize(1);
    }

    @Test
    void aDayMeansItsBeginningAndNonsenseIsRefused() {
        assertThat(changed(coordinator(), "2026-11-20")).containsExactly(old);
        assertThat(changed(coordinator(), "2026-11-21")).isEmpty();
        isProblem(
                        coordinator().get("/api/v1/progress-reports?updatedSince=then").then(),
                        400,
                        "invalid-input")
                .body("errors", faultIn("updatedSince", "change-moment"));
    }

    private static List<String> changed(RequestSpecification who) {
        return changed(who, SINCE);
    }

    private static List<String> changed(RequestSpecification who, String since) {
        return who.get("/api/v1/progress-reports?updatedSince=" + since)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
