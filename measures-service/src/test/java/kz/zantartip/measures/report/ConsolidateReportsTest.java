package kz.zantartip.measures.report;

import static kz.zantartip.chassis.testing.Problems.faultAt;
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
import static kz.zantartip.measures.report.ProgressReports.draft;
import static kz.zantartip.measures.report.ProgressReports.get;
import static kz.zantartip.measures.report.ProgressReports.giveBack;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

/// The lead draws on its co-executors' reports: 18 is led by MOJ and carried out by the akimats too.
@HouseTest
class ConsolidateReportsTest {

    @Test
    void theLeadFindsThemInOneCallAndNamesThem() {
        String almaty = aSubmittedOfRegion("75", NEXT_OF_18);
        String astana = aSubmittedOfRegion("71", NEXT_OF_18);
        aSubmittedOfRegion("71", "18-2026-02-15");
        agency("MOJ")
                .get("/api/v1/progress-reports?state=SUBMITTED,ACCEPTED&deadline=" + NEXT_OF_18)
                .then()
                .body("items.id", containsInAnyOrder(almaty, astana));
        String lead = aDraft(agency("MOJ"), NEXT_OF_18);
        consolidate(lead, 0, almaty, astana)
                .then()
                .statusCode(200)
                .body("consolidates", contains(almaty, astana))
                .body("consolidated", nullValue());

        submit(agency("MOJ"), lead, 1)
                .then()
                .statusCode(200)
                .body("consolidated.report", contains(almaty, astana))
                .body("consolidated.region", contains("75", "71"))
                .body("consolidated[0].round", equalTo(1))
                .body("consolidated[0].digest", equalTo(digestOf(almaty)));
    }

    @Test
    void whatItDrewOnStaysAsItWas() {
        String almaty = aSubmittedOfRegion("75", NEXT_OF_18);
        String digest = digestOf(almaty);
        String lead = aDraft(agency("MOJ"), NEXT_OF_18);
        consolidate(lead, 0, almaty).then().statusCode(200);
        submit(agency("MOJ"), lead, 1).then().statusCode(200);
        giveBack(coordinator(), almaty, 1).then().statusCode(200);
        change(akimat("75"), almaty, 2, "{\"completionPercent\": 1}").then().statusCode(200);
        submit(akimat("75"), almaty, 3).then().statusCode(200);

        accept(coordinator(), lead, 2)
                .then()
                .statusCode(200)
                .body("consolidated[0].round", equalTo(1))
                .body("consolidated[0].digest", equalTo(digest));
    }

    @Test
    void whatIsNotToBeDrawnOnIsRefused() {
        String ofAnotherDeadline = aSubmittedOfRegion("75", "18-2026-02-15");
        String aDraftOfAnother = aDraft(akimat("71"), NEXT_OF_18);
        String good = aSubmittedOfRegion("79", NEXT_OF_18);
        String lead = aDraft(agency("MOJ"), NEXT_OF_18);

        isProblem(
                        consolidate(
                                        lead,
                                        0,
                                        ofAnotherDeadline,
                                        good,
                                        aDraftOfAnother,
                                        good,
                                        lead,
                                        "0199a3c0-5b1e-7c3a-9d52-6f1f0c7be001")
                                .then(),
                        400,
                        "invalid-input")
                .body(
                        "errors.pointer",
                        contains(
                                "#/consolidates/0",
                                "#/consolidates/2",
                                "#/consolidates/3",
                                "#/consolidates/4",
                                "#/consolidates/5"))
                .body("errors", faultAt("#/consolidates/0", "consolidated-report"));
    }

    @Test
    void onlyTheLeadDrawsOnOthers() {
        String almaty = aSubmittedOfRegion("75", NEXT_OF_18);
        String body =
                ProgressReports.body(NEXT_OF_18, 5)
                        .replace(
                                "\"completionPercent\"",
                                "\"consolidates\": [\"" + almaty + "\"], \"completionPercent\"");

        isProblem(draft(akimat("71"), NEXT_OF_18, body).then(), 400, "invalid-input")
                .body("errors", faultAt("#/consolidates/0", "consolidated-report"));

        draft(agency("MOJ"), NEXT_OF_18, body).then().statusCode(201);
    }

    @Test
    void oneThatWasReturnedMeanwhileIsTold() {
        String almaty = aSubmittedOfRegion("75", NEXT_OF_18);
        String lead = aDraft(agency("MOJ"), NEXT_OF_18);
        consolidate(lead, 0, almaty).then().statusCode(200);
        giveBack(coordinator(), almaty, 1).then().statusCode(200);

        isProblem(submit(agency("MOJ"), lead, 1).then(), 409, "consolidation-outdated");

        change(agency("MOJ"), lead, 1, "{\"consolidates\": null}").then().statusCode(200);
        submit(agency("MOJ"), lead, 2).then().statusCode(200);
    }

    @Test
    void anUnknownDeadlineIsToldToWhoFilters() {
        isProblem(
                        coordinator().get("/api/v1/progress-reports?deadline=18-2027-02-16").then(),
                        400,
                        "invalid-input")
                .body("errors", faultIn("deadline", "reportable-deadline"));
    }

    private static Response consolidate(String lead, int version, String... reports) {
        return change(
                agency("MOJ"),
                lead,
                version,
                "{\"consolidates\": [\"" + String.join("\", \"", List.of(reports)) + "\"]}");
    }

    private static String digestOf(String report) {
        get(coordinator(), report).then().statusCode(200);
        return coordinator()
                .get("/api/v1/progress-reports/" + report + "/rounds")
                .then()
                .extract()
                .path("items[-1].digest");
    }
}
