package kz.zantartip.indicators.assessment;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.indicators.Recordings.EGDI;
import static kz.zantartip.indicators.Recordings.because;
import static kz.zantartip.indicators.Recordings.figure;
import static kz.zantartip.indicators.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class AssessmentTest {

    private static final String SHARE = "/api/v1/indicators/share-feeling-fully-safe";

    @Test
    void theContractsExampleIsAnsweredAsItStands() {
        String id = record(EGDI, figure("2026", "19")).path("id");

        given().get(EGDI + "/assessment?year=2026")
                .then()
                .statusCode(200)
                .body("indicator", equalTo("egdi-rank"))
                .body("year", equalTo(2026))
                .body("assessments.document", contains("CONCEPT", "ACTION_PLAN"))
                .body("assessments.status", contains("ACHIEVED", "ACHIEVED"))
                .body("assessments[0].target", equalTo(20))
                .body("assessments[0].actual", equalTo(19))
                .body("assessments[0].distance", equalTo(-1))
                .body("assessments[0].expectedNow", equalTo(20))
                .body("assessments[0].neededPerYear", equalTo(-1.75f))
                .body("assessments[0].thresholds.atRiskWithin", equalTo(2))
                .body("assessments[0].method.id", equalTo("linear-path"))
                .body("assessments[0].method.version", equalTo(1))
                .body("assessments[0].inputs", hasSize(1))
                .body("assessments[0].inputs[0].observation", equalTo(id))
                .body("assessments[0].inputs[0].vintage", equalTo(1))
                .body("assessments[0].inputs[0].period", equalTo("2026"));
    }

    @ParameterizedTest
    @CsvSource({
        "66, ACHIEVED, ACHIEVED",
        "65.9, AT_RISK, ACHIEVED",
        "65, AT_RISK, ACHIEVED",
        "64.9, OFF_TRACK, ACHIEVED",
        "61.2, OFF_TRACK, ACHIEVED",
        "61.1, OFF_TRACK, AT_RISK",
        "60, OFF_TRACK, AT_RISK",
        "59.9, OFF_TRACK, OFF_TRACK",
    })
    void theTwoDocumentsAreJudgedApart(String value, String concept, String plan) {
        record(SHARE, figure("2026", value)).then().statusCode(201);

        given().get(SHARE + "/assessment?year=2026")
                .then()
                .body("assessments.status", contains(concept, plan));
    }

    @Test
    void withoutAnythingObservedThereIsNoData() {
        given().get(SHARE + "/assessment?year=2026")
                .then()
                .statusCode(200)
                .body("assessments.status", contains("NO_DATA", "NO_DATA"))
                .body("assessments.actual", everyItem(nullValue()))
                .body("assessments[0].inputs", hasSize(0));
    }

    @Test
    void whereNoDocumentHasATargetBothSaySo() {
        given().get("/api/v1/indicators/rule-of-law-index/assessment?year=2030")
                .then()
                .statusCode(200)
                .body("assessments.document", contains("CONCEPT", "ACTION_PLAN"))
                .body("assessments.status", contains("NO_TARGET", "NO_TARGET"))
                .body("assessments[0].target", nullValue());
    }

    @Test
    void neitherAnotherYearNorARegionNorASpanIsTheYearsFigure() {
        record(EGDI, figure("2025", "19")).then().statusCode(201);
        record(EGDI, figure("2024-2026", "19")).then().statusCode(201);
        record(EGDI, figure("NOT_STATED", "19")).then().statusCode(201);
        record(EGDI, figure("2026", "19", ", \"region\": \"75\"")).then().statusCode(201);

        given().get(EGDI + "/assessment?year=2026")
                .then()
                .body("assessments.status", contains("NO_DATA", "NO_DATA"));
    }

    @Test
    void theYearsOwnFigureCountsBeforeAPartOfIt() {
        record(EGDI, figure("2026-Q4", "40")).then().statusCode(201);
        record(EGDI, figure("2026", "20")).then().statusCode(201);

        given().get(EGDI + "/assessment")
                .then()
                .body("year", equalTo(2026))
                .body("assessments[0].inputs.period", contains("2026"))
                .body("assessments[0].status", equalTo("ACHIEVED"));
    }

    @Test
    void aPartOfTheYearIsOnTrackAtBest() {
        record(EGDI, figure("2026-S1", "19")).then().statusCode(201);

        given().get(EGDI + "/assessment")
                .then()
                .body("assessments.status", contains("ON_TRACK", "ON_TRACK"));
    }

    @Test
    void ofARangeTheWorseEndCounts() {
        record(EGDI, figure("2026", "19", ", \"valueTo\": 21")).then().statusCode(201);
        record(SHARE, figure("2026", "61", ", \"valueTo\": 67")).then().statusCode(201);

        given().get(EGDI + "/assessment").then().body("assessments[0].status", equalTo("AT_RISK"));
        given().get(SHARE + "/assessment")
                .then()
                .body("assessments.status", contains("OFF_TRACK", "AT_RISK"));
    }

    @Test
    void aCorrectionChangesTheAssessmentAndItsInput() {
        record(EGDI, figure("2026", "19"));
        String id = record(EGDI, figure("2026", "25", because("CORRECTION"))).path("id");

        given().get(EGDI + "/assessment")
                .then()
                .body("assessments[0].status", equalTo("OFF_TRACK"))
                .body("assessments[0].inputs[0].observation", equalTo(id))
                .body("assessments[0].inputs[0].vintage", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({"2024, min", "2031, max", "next, not-an-integer"})
    void aYearOutsideThePlanIsRefused(String year, String code) {
        isProblem(given().get(EGDI + "/assessment?year=" + year).then(), 400, "invalid-input")
                .body("errors", faultIn("year", code));
    }

    @Test
    void aFileHasARowPerDocument() {
        assertThat(given().get(SHARE + "/assessment?f=csv&lang=en").asString().lines())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("share-feeling-fully-safe,2026,CONCEPT,NO_DATA,66,,");
    }

    @Test
    void theMethodIsSaidInThreeLanguages() {
        given().get("/api/v1/assessment-methods/linear-path")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("description.kk", not(blankOrNullString()))
                .body("description.ru", not(blankOrNullString()))
                .body("description.en", not(blankOrNullString()));
    }
}
