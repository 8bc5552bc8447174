package kz.zantartip.indicators.observation;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.indicators.Recordings.EGDI;
import static kz.zantartip.indicators.Recordings.figure;
import static kz.zantartip.indicators.Recordings.record;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class RefusedFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "egdi-rank | 0 | min",
                "egdi-rank | -1 | min",
                "egdi-rank | 194 | max",
                "egdi-rank | 19.5 | whole-number",
                "egdi-rank | 1e400 | exact-decimal",
                "egdi-rank | 1e999999999 | exact-decimal",
                "egdi-rank | 1e-400 | exact-decimal",
                "egdi-rank | 19.00000000001 | exact-decimal",
                "egdi-rank | \"19\" | wrong-type",
                "egdi-rank | \"NaN\" | wrong-type",
                "egdi-rank | true | wrong-type",
                "egdi-rank | [19] | wrong-type",
                "egdi-rank | null | not-null",
                "share-feeling-fully-safe | 100.1 | max",
                "share-feeling-fully-safe | -0.1 | min",
                "crime-rate-reduction-per-10k | 100.1 | max",
                "rule-of-law-index | 1.01 | max",
            })
    void aValueThatCannotBeIsRefused(String indicator, String value, String code) {
        isProblem(
                        record("/api/v1/indicators/" + indicator, figure("2026", value)).then(),
                        400,
                        "invalid-input")
                .body("errors", hasSize(1))
                .body("errors", faultAt("#/value", code));
    }

    @ParameterizedTest
    @CsvSource({
        "murder, -1, min",
        "murder, 1.5, whole-number",
        "divorces-caused-by-ludomania, 101, max",
        "gambling-spending, -0.01, min",
        "gambling-spending, 1000000000000000000, exact-decimal",
    })
    void aStatisticsValueIsBoundByItsUnit(String statistic, String value, String code) {
        isProblem(
                        record("/api/v1/statistics/" + statistic, figure("2026", value)).then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/value", code));
    }

    @ParameterizedTest
    @CsvSource({
        "crime-rate-reduction-per-10k, -12.5",
        "share-feeling-fully-safe, 0",
        "share-feeling-fully-safe, 100",
        "egdi-rank, 193",
        "egdi-rank, 1.9e1",
        "rule-of-law-index, 0.5712345678",
    })
    void aValueAtTheEdgeIsTaken(String indicator, String value) {
        record("/api/v1/indicators/" + indicator, figure("2026", value)).then().statusCode(201);
    }

    @Test
    void notANumberIsNoJson() {
        isProblem(record(EGDI, figure("2026", "NaN")).then(), 400, "invalid-input")
                .body("errors[0].code", equalTo("malformed-json"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027, period-not-begun",
        "2026-12, period-not-begun",
        "2027-2030, period-not-begun",
        "2026-13, period-code",
        "2024-2020, period-code",
        "2026-11-20, period-code",
    })
    void aPeriodThatHasNotBegunOrIsNoneIsRefused(String period, String code) {
        isProblem(record(EGDI, figure(period, "19")).then(), 400, "invalid-input")
                .body("errors", hasSize(1))
                .body("errors", faultAt("#/period", code));
    }

    @ParameterizedTest
    @CsvSource({"2026-Q4", "2026-11", "2020-2024", "2025-2030", "NOT_STATED", "2019"})
    void everyPeriodThatHasBegunIsTaken(String period) {
        record(EGDI, figure(period, "19")).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "99, 2026, figure-region",
        "75000, 2026, figure-region",
        "51, 2019, region-not-in-force",
        "10, 2021, region-not-in-force",
        "61, 2017, region-not-in-force",
    })
    void aRegionThatWasNotThereIsRefused(String region, String period, String code) {
        isProblem(
                        record(EGDI, figure(period, "19", ", \"region\": \"" + region + "\""))
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/region", code));
    }

    @ParameterizedTest
    @CsvSource({"51, 2018", "51, 2015", "10, 2022", "61, 2018", "75, 2010"})
    void aRegionThatWasThereIsTaken(String region, String period) {
        record(EGDI, figure(period, "19", ", \"region\": \"" + region + "\""))
                .then()
                .statusCode(201);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        String body =
                """
                {"period": "soon", "value": 1e400, "valueTo": "x", "status": "SURE", "colour": 1, "region": "00",
                 "source": {"title": {}, "url": "ftp://x"}, "reason": {"code": "WHIM", "text": null}}
                """;

        isProblem(record(EGDI, body).then(), 400, "invalid-input")
                .body("errors", faultAt("#/period", "period-code"))
                .body("errors", faultAt("#/value", "exact-decimal"))
                .body("errors", faultAt("#/valueTo", "wrong-type"))
                .body("errors", faultAt("#/status", "unknown-code"))
                .body("errors", faultAt("#/colour", "unknown-field"))
                .body("errors", faultAt("#/region", "figure-region"))
                .body("errors", faultAt("#/source/title", "any-language"))
                .body("errors", faultAt("#/source/url", "pattern"))
                .body("errors", faultAt("#/reason/code", "unknown-code"))
                .body("errors", faultAt("#/reason/text", "not-null"))
                .body("errors", hasSize(10));
    }

    @Test
    void aRangeThatFallsIsRefused() {
        isProblem(
                        record(EGDI, figure("2026", "19", ", \"valueTo\": 18")).then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/valueTo", "range-falls"));
    }

    @ParameterizedTest
    @CsvSource({
        "period=x, period, period-code",
        "region=98, region, figure-region",
        "updatedSince=yesterday, updatedSince, change-moment",
        "includeHistory=yes, includeHistory, unknown-code",
        "asOf=2030-01-01, asOf, known",
        "colour=red, colour, unknown-parameter",
        "sort=colour, sort, unknown-sort-field",
    })
    void aWrongQuestionIsNamed(String query, String name, String code) {
        isProblem(given().get(EGDI + "/observations?" + query).then(), 400, "invalid-input")
                .body("errors", faultIn(name, code));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/indicators/none",
        "/api/v1/indicators/none/targets",
        "/api/v1/indicators/none/observations",
        "/api/v1/indicators/none/assessment",
        "/api/v1/indicators/none/history",
        "/api/v1/indicators/egdi-rank/observations/0199a000-0000-7000-8000-000000000000",
        "/api/v1/indicators/egdi-rank/observations/1",
        "/api/v1/statistics/none",
        "/api/v1/statistics/none/observations",
        "/api/v1/assessment-methods/none",
    })
    void whatIsNotThereIsNotFound(String path) {
        isProblem(given().get(path).then(), 404, "not-found");
    }
}
