package kz.zantartip.events.activity;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.events.Calls.agency;
import static kz.zantartip.events.Calls.as;
import static kz.zantartip.events.Calls.coordinator;
import static kz.zantartip.events.Calls.editorOf;
import static kz.zantartip.events.Calls.patch;
import static kz.zantartip.events.Calls.tag;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@HouseTest
class KeepActivityReportsTest {

    private static final String REPORTS = "/api/v1/activity-reports";
    private static final String REPORT =
            """
            {"organiser": "turkistan-amanat", "period": "2026-Q3",
             "claims": [{"what": {"ru": "Более 330 мероприятий"}, "value": 330, "bound": "AT_LEAST"}]}\
            """;

    @Test
    void aReportIsEnteredAndCorrected() {
        String path =
                enter(editorOf("61"), REPORT)
                        .then()
                        .statusCode(201)
                        .body("reportedOn", nullValue())
                        .body("period.code", equalTo("2026-Q3"))
                        .body("period.start", equalTo("2026-07-01"))
                        .body("claims[0].bound", equalTo("AT_LEAST"))
                        .extract()
                        .header("Location");

        patch(editorOf("61"), path, tag(path), "{\"period\": null, \"reportedOn\": \"2026-10-02\"}")
                .then()
                .statusCode(200)
                .body("period", nullValue())
                .body("reportedOn", equalTo("2026-10-02"));
        given().get(path + "/history").then().body("items", hasSize(2));
    }

    @Test
    void eachReportsForTheOwnOrganisers() {
        isProblem(enter(editorOf("75"), REPORT).then(), 403, "forbidden");
        isProblem(enter(agency("MOJ"), REPORT).then(), 403, "forbidden");
        String path = enter(coordinator(), REPORT).header("Location");
        isProblem(
                patch(editorOf("61"), path, tag(path), "{\"organiser\": \"almaty-youth-policy\"}")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        isProblem(
                        enter(
                                        coordinator(),
                                        """
                                        {"organiser": "none", "reportedOn": "May", "period": "2026-13", "formats": ["PARTY"],
                                         "claims": [{"what": {"ru": "А"}, "value": 3}, {"bound": "EXACT", "value": -1},
                                                    {"what": {"ru": "Б"}, "bound": "EXACT", "kind": "X", "programme": "none"}]}\
                                        """)
                                .then(),
                        400,
                        "invalid-input")
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/organiser organiser-code",
                                "#/reportedOn wrong-type",
                                "#/period calendar-period",
                                "#/formats/0 code-of",
                                "#/claims/0/bound value-with-bound",
                                "#/claims/1/what not-null",
                                "#/claims/1/value decimal-min",
                                "#/claims/2/bound value-with-bound",
                                "#/claims/2/kind code-of",
                                "#/claims/2/programme programme-code"));
        enter(coordinator(), "{\"organiser\": \"turkistan-amanat\", \"claims\": []}")
                .then()
                .statusCode(400);
    }

    private static Response enter(Tokens who, String body) {
        return as(who).body(body).post(REPORTS);
    }
}
