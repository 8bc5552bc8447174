package kz.zantartip.measures.report;

import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.report.ProgressReports.NEXT_OF_18;
import static kz.zantartip.measures.report.ProgressReports.aReturned;
import static kz.zantartip.measures.report.ProgressReports.aSubmittedOfRegion;
import static kz.zantartip.measures.report.ProgressReports.accept;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.akimat;
import static kz.zantartip.measures.report.ProgressReports.auditor;
import static kz.zantartip.measures.report.ProgressReports.change;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class ReadRoundsTest {

    @Test
    void eachRoundSaysWhoWhenWhyAndWhatDiffers() {
        String id = aReturned("MOJ", NEXT_OF_18);
        change(agency("MOJ"), id, 2, "{\"completionPercent\": 75}").then().statusCode(200);
        submit(agency("MOJ"), id, 3).then().statusCode(200);

        Response answer = rounds(coordinator(), id);

        answer.then()
                .statusCode(200)
                .body("items.round", contains(1, 2))
                .body("items[0].submittedBy.agency", equalTo("MOJ"))
                .body("items[0].submittedBy.person", equalTo("somebody"))
                .body("items[0].outcome", equalTo("RETURNED"))
                .body("items[0].reviewedBy.role", equalTo("coordinator"))
                .body("items[0].reason.ru", equalTo("Назовите районы."))
                .body("items[0].completionPercent", equalTo(60))
                .body("items[0].changes", nullValue())
                .body("items[1].changes", hasSize(1))
                .body("items[1].changes[0].field", equalTo("completionPercent"))
                .body("items[1].changes[0].before", equalTo(60))
                .body("items[1].changes[0].after", equalTo(75))
                .body("items[1].outcome", nullValue())
                .body("items[0].digest", not(equalTo(answer.path("items[1].digest"))));
    }

    @Test
    void thePublicReadsOfAnAcceptedReportOnlyThatTheyWere() {
        String id = aReturned("MOJ", NEXT_OF_18);
        submit(agency("MOJ"), id, 2).then().statusCode(200);
        isProblem(rounds(nobody(), id).then(), 404, "not-found");
        accept(coordinator(), id, 3).then().statusCode(200);

        rounds(nobody(), id)
                .then()
                .statusCode(200)
                .body("items.outcome", contains("RETURNED", "ACCEPTED"))
                .body("items.reviewedAt", everyItem(notNullValue()))
                .body("items.summary", everyItem(nullValue()))
                .body("items.reason", everyItem(nullValue()))
                .body("items.submittedBy.person", everyItem(nullValue()));
        rounds(auditor(), id).then().body("items.summary", everyItem(notNullValue()));
    }

    @Test
    void anotherAkimatReadsNone() {
        String id = aSubmittedOfRegion("75", NEXT_OF_18);

        rounds(agency("MOJ"), id).then().statusCode(200);
        for (RequestSpecification other :
                List.of(akimat("71"), agency("LEB"), agency("MCI"), nobody())) {
            isProblem(rounds(other, id).then(), 404, "not-found");
        }
    }

    private static Response rounds(RequestSpecification who, String id) {
        return who.get("/api/v1/progress-reports/" + id + "/rounds");
    }
}
