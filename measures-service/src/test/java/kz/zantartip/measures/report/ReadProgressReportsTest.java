package kz.zantartip.measures.report;

import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.report.ProgressReports.NEXT_OF_18;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.aReturned;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.aSubmittedOfRegion;
import static kz.zantartip.measures.report.ProgressReports.accept;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.akimat;
import static kz.zantartip.measures.report.ProgressReports.anAccepted;
import static kz.zantartip.measures.report.ProgressReports.auditor;
import static kz.zantartip.measures.report.ProgressReports.change;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.delete;
import static kz.zantartip.measures.report.ProgressReports.draft;
import static kz.zantartip.measures.report.ProgressReports.get;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

/// Who reads which report: 18 is led by MOJ and carried out by the akimats too.
@HouseTest
class ReadProgressReportsTest {

    @Inject FixedClock clock;

    @Test
    void aDraftIsReadByItsAgencyTheCoordinatorAndTheAuditor() {
        String id = aDraft(akimat("75"), NEXT_OF_18);

        List.of(akimat("75"), coordinator(), auditor())
                .forEach(who -> get(who, id).then().statusCode(200));
        List.of(akimat("71"), agency("LEB"), agency("MOJ"), agency("MCI"), nobody())
                .forEach(who -> isProblem(get(who, id).then(), 404, "not-found"));
    }

    @Test
    void theLeadReadsItsCoExecutorsFromSubmissionOnAndNotTheOtherWayRound() {
        String ofTheAkimat = aSubmittedOfRegion("75", NEXT_OF_18);
        String ofTheLead = aSubmitted("MOJ", NEXT_OF_18);

        get(agency("MOJ"), ofTheAkimat).then().statusCode(200).body("region", equalTo("75"));
        isProblem(get(akimat("75"), ofTheLead).then(), 404, "not-found");
        isProblem(get(akimat("71"), ofTheAkimat).then(), 404, "not-found");
        isProblem(get(agency("MCI"), ofTheAkimat).then(), 404, "not-found");
    }

    @Test
    void anAcceptedOneIsReadByAllAndItsHistoryNamesNoPersonToThem() {
        String id = anAccepted("MOJ", NEXT_OF_18);

        List.of(akimat("71"), agency("MCI"), nobody())
                .forEach(who -> get(who, id).then().statusCode(200));
        nobody().get("/api/v1/progress-reports/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items[0].by.role", equalTo("coordinator"))
                .body("items[0].by.person", nullValue());
        agency("MOJ")
                .get("/api/v1/progress-reports/" + id + "/history")
                .then()
                .body("items[1].by.person", equalTo("somebody"));
    }

    @Test
    void whatWasMendedBeforeAcceptanceIsShownToThoseWhoTookPartOnly() {
        String id = aReturned("MOJ", NEXT_OF_18);
        change(agency("MOJ"), id, 2, "{\"summary\": {\"kk\": \"Он екі бұрыш\"}}");
        submit(agency("MOJ"), id, 3);
        accept(coordinator(), id, 4).then().statusCode(200);

        for (RequestSpecification who : List.of(nobody(), agency("MCI"))) {
            assertThat(history(who, id))
                    .contains("returned")
                    .doesNotContain(ProgressReports.SECRET, "районы");
        }
        for (RequestSpecification who : List.of(agency("MOJ"), coordinator(), auditor())) {
            assertThat(history(who, id)).contains(ProgressReports.SECRET, "районы");
        }
    }

    private static String history(RequestSpecification who, String id) {
        return who.get("/api/v1/progress-reports/" + id + "/history")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void whileAReturnedOneIsMendedOthersReadWhatWasHandedIn() {
        String id = aReturned("MOJ", NEXT_OF_18);
        change(agency("MOJ"), id, 2, "{\"completionPercent\": 75}").then().statusCode(200);

        get(agency("MOJ"), id).then().body("completionPercent", equalTo(75));
        get(coordinator(), id).then().body("completionPercent", equalTo(60));
        coordinator()
                .get("/api/v1/progress-reports")
                .then()
                .body("items[0].completionPercent", equalTo(60));
    }

    @Test
    void aHistoryIsHiddenLikeItsReport() {
        String id = aSubmitted("MOJ", NEXT_OF_18);

        isProblem(
                nobody().get("/api/v1/progress-reports/" + id + "/history").then(),
                404,
                "not-found");
    }

    @Test
    void whatMayNotBeKnownCannotBeTouchedEither() {
        String id = aDraft(akimat("75"), NEXT_OF_18);

        for (String other : List.of("71", "10")) {
            isProblem(submit(akimat(other), id, 0).then(), 404, "not-found");
            isProblem(change(akimat(other), id, 9, "nonsense").then(), 404, "not-found");
            isProblem(change(akimat(other), id, 9, "{\"x\": 1}").then(), 404, "not-found");
            isProblem(delete(akimat(other), id, 9).then(), 404, "not-found");
        }
    }

    @Test
    void whatMayBeReadButIsAnothersIsForbidden() {
        String submitted = aSubmittedOfRegion("75", NEXT_OF_18);
        isProblem(submit(agency("MOJ"), submitted, 1).then(), 403, "forbidden");

        String accepted = anAccepted("MOJ", NEXT_OF_18);
        isProblem(change(agency("MCI"), accepted, 2, "{}").then(), 403, "forbidden");
    }

    @Test
    void aDraftPassesOnToTheSuccessorAndTheHistoryKeepsTheOldName() {
        clock.set(Instant.parse("2025-06-02T07:00:00Z"));
        String id = aDraft(agency("MDDIAI"), "21-2026-12-31");
        clock.reset();

        isProblem(get(agency("MDDIAI"), id).then(), 404, "not-found");
        isProblem(
                draft(agency("MAIDD"), "21-2026-12-31").then(),
                409,
                "progress-report-once-per-deadline");
        submit(agency("MAIDD"), id, 0).then().statusCode(200).body("agency", equalTo("MAIDD"));
        agency("MAIDD")
                .get("/api/v1/progress-reports/" + id + "/history")
                .then()
                .body("items.by.agency", contains("MAIDD", "MDDIAI"));
        assertThat(ids(coordinator(), "?agency=MDDIAI")).containsExactly(id);
    }

    @Test
    void aListHasWhatTheCallerMayRead() {
        String draft = aDraft(akimat("75"), NEXT_OF_18);
        String ofAnother = aSubmittedOfRegion("71", NEXT_OF_18);
        String returned = aReturned("MOJ", "18-2026-02-15");
        String accepted = anAccepted("MOJ", NEXT_OF_18);

        assertThat(ids(nobody(), "")).containsExactly(accepted);
        assertThat(ids(akimat("75"), "")).containsExactlyInAnyOrder(accepted, draft);
        assertThat(ids(agency("MOJ"), "")).containsExactlyInAnyOrder(accepted, returned, ofAnother);
        assertThat(ids(auditor(), ""))
                .containsExactlyInAnyOrder(accepted, returned, ofAnother, draft);
        assertThat(ids(coordinator(), "?state=SUBMITTED,DRAFT"))
                .containsExactlyInAnyOrder(ofAnother, draft);
        assertThat(ids(coordinator(), "?agency=LEB")).containsExactlyInAnyOrder(ofAnother, draft);
        assertThat(ids(coordinator(), "?period=2026-Q1")).containsExactly(returned);
        assertThat(ids(coordinator(), "?measure=19")).isEmpty();
        assertThat(
                        nobody().get("/api/v1/measures/18/progress-reports")
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<String>>path("items.id"))
                .containsExactly(accepted);
        isProblem(nobody().get("/api/v1/measures/56/progress-reports").then(), 404, "not-found");
    }

    @Test
    void pagesMeetEachReportOnce() {
        List<String> all =
                List.of(
                        aSubmittedOfRegion("10", NEXT_OF_18),
                        aSubmittedOfRegion("11", NEXT_OF_18),
                        aSubmittedOfRegion("15", NEXT_OF_18));
        String first =
                coordinator()
                        .get("/api/v1/progress-reports?limit=2&total=true")
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(3))
                        .extract()
                        .path("nextCursor");

        assertThat(ids(coordinator(), "?limit=2&cursor=" + first)).hasSize(1);
        assertThat(ids(coordinator(), "?sort=region")).containsExactlyElementsOf(all);
    }

    @Test
    void aFileHasARowForEachReport() {
        anAccepted("MOJ", NEXT_OF_18);

        assertThat(
                        nobody().get("/api/v1/progress-reports?f=csv&lang=kk")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString()
                                .lines())
                .hasSize(2)
                .first()
                .isEqualTo(
                        "id,measure,deadline,agency,region,state,round,completionPercent,summary,submittedAt,reviewedAt,checksum,"
                                + "actedAt,letterNumber,letterDate,attachments,deletedAt");
    }

    @Test
    void wrongFiltersAreNamedAtOnce() {
        isProblem(
                        coordinator()
                                .get(
                                        "/api/v1/progress-reports?agency=XXX&state=OPEN&measure=56&period=2026-Q5&day=1&sort=text")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultIn("agency", "agency-code"))
                .body("errors", faultIn("state", "unknown-code"))
                .body("errors", faultIn("measure", "measure-number"))
                .body("errors", faultIn("period", "not-a-period"))
                .body("errors", faultIn("day", "unknown-parameter"))
                .body("errors", faultIn("sort", "unknown-sort-field"));
    }

    @Test
    void oneWhoIsNotThereIsNotFound() {
        String id = "01990000-0000-7000-8000-000000000000";

        isProblem(get(coordinator(), id).then(), 404, "not-found");
        isProblem(get(coordinator(), "nonsense").then(), 404, "not-found");
        isProblem(accept(coordinator(), id, 0).then(), 404, "not-found");
    }

    private static List<String> ids(RequestSpecification who, String query) {
        return who.get("/api/v1/progress-reports" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
