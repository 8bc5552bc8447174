package kz.zantartip.measures.reading;

import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.reading.Answers.asking;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class RefuseWrongInputTest {

    @Test
    void allFaultsAreNamedAtOnce() {
        isProblem(
                        asking(
                                        "colour", "blue",
                                        "direction", "9",
                                        "lead", "XYZ",
                                        "status", "DONE",
                                        "late", "yes",
                                        "dueFrom", "2026-13-01",
                                        "limit", "0",
                                        "total", "1",
                                        "f", "docm",
                                        "lang", "de",
                                        "bom", "0",
                                        "asOf", "soon",
                                        "scheduleType", "WEEKLY",
                                        "q", "")
                                .get("/api/v1/measures")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors.size()", equalTo(14))
                .body("errors.in.unique()", equalTo(List.of("query")))
                .body("errors", faultIn("colour", "unknown-parameter"))
                .body("errors", faultIn("direction", "max"))
                .body("errors", faultIn("lead", "agency-code"))
                .body("errors", faultIn("status", "unknown-code"))
                .body("errors", faultIn("late", "unknown-code"))
                .body("errors", faultIn("dueFrom", "not-a-date"))
                .body("errors", faultIn("limit", "min"))
                .body("errors", faultIn("total", "unknown-code"))
                .body("errors", faultIn("f", "unknown-code"))
                .body("errors", faultIn("lang", "unknown-code"))
                .body("errors", faultIn("bom", "unknown-code"))
                .body("errors", faultIn("asOf", "not-a-moment"))
                .body("errors", faultIn("scheduleType", "unknown-code"))
                .body("errors", faultIn("q", "size"));
    }

    @ParameterizedTest
    @CsvSource({
        "/measures, sort, colour, unknown-sort-field",
        "/measures, sort, 'number,', pattern",
        "/measures, sort, --number, pattern",
        "/measures, limit, 501, max",
        "/measures, limit, 5.0, not-an-integer",
        "/measures, limit, +5, not-an-integer",
        "/measures, limit, ٥, not-an-integer",
        "/measures, limit, '', not-an-integer",
        "/measures, limit, 99999999999999999999, not-an-integer",
        "/measures, limit, 9999999999, not-an-integer",
        "/measures, direction, 0, min",
        "/measures, agency, 'MOJ ', agency-code",
        "/measures, agency, moj, agency-code",
        "/measures, agency, ІІМ, agency-code",
        "/measures, status, 'OVERDUE,', unknown-code",
        "/measures, dueFrom, 2026-02-29, not-a-date",
        "/measures, dueFrom, ٢٠٢٦-01-01, not-a-date",
        "/measures, dueFrom, 01.01.2026, not-a-date",
        "/measures, dueFrom, +999999999-01-01, not-a-date",
        "/deadlines, measure, 56, measure-number",
        "/deadlines, measure, -1, measure-number",
        "/deadlines, collapse, TRUE, unknown-code",
        "/deadlines, from, -0001-01-01, not-a-date",
        "/working-days, from, +999999999-12-31, not-a-date",
        "/working-days, to, -999999999-01-01, not-a-date",
        "/reporting-calendar, period, 2026-S3, not-a-period",
        "/reporting-calendar, period, 2026-13, not-a-period",
        "/reporting-calendar, period, ٢٠٢٦, not-a-period",
        "/measure-summary, groupBy, region, unknown-code",
        "/measure-summary, limit, 5, unknown-parameter",
        "/directions, asOf, 2026-01-01, unknown-parameter",
        "/directions/3, x, y, unknown-parameter",
        "/measures/18, limit, 5, unknown-parameter",
        "/deadlines/18-2027-02-15/explanation, status, OVERDUE, unknown-parameter"
    })
    void whatDoesNotFitIsNamedWithItsRule(String path, String name, String value, String code) {
        isProblem(asking(name, value).get("/api/v1" + path).then(), 400, "invalid-input")
                .body("errors.size()", equalTo(1))
                .body("errors", faultIn(name, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "cursor"})
    void aNulIsRefusedWhereverItStands(String name) {
        isProblem(asking(name, "\u0000").get("/api/v1/measures").then(), 400, "invalid-input")
                .body("errors", faultIn(name, "no-nul"));
    }

    @Test
    void anUnknownSortFieldAndASpanTheWrongWayRoundAreToldWithTheRest() {
        isProblem(
                        asking(
                                        "sort", "-number,colour",
                                        "dueFrom", "2026-01-02",
                                        "dueTo", "2026-01-01",
                                        "limit", "0")
                                .get("/api/v1/measures")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors.size()", equalTo(3))
                .body("errors", faultIn("sort", "unknown-sort-field"))
                .body("errors", faultIn("dueTo", "before-start"))
                .body("errors", faultIn("limit", "min"));
    }

    @Test
    void aParameterThatIsGivenTwiceIsRefused() {
        isProblem(
                        asking("direction", "1", "direction", "2").get("/api/v1/measures").then(),
                        400,
                        "invalid-input")
                .body("errors.size()", equalTo(1))
                .body("errors", faultIn("direction", "repeated-parameter"));
    }

    @ParameterizedTest
    @CsvSource({"measures, dueFrom, dueTo", "deadlines, from, to", "working-days, from, to"})
    void aSpanThatEndsBeforeItBeginsIsRefused(String path, String from, String to) {
        isProblem(
                        asking(from, "2026-01-02", to, "2026-01-01").get("/api/v1/" + path).then(),
                        400,
                        "invalid-input")
                .body("errors", faultIn(to, "before-start"));
    }

    @Test
    void aSpanOfMoreThanTenYearsIsRefused() {
        isProblem(
                        asking("from", "2020-01-01", "to", "2031-01-01")
                                .get("/api/v1/working-days")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultIn("to", "span-too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"direction", "agency", "status", "sort", "cursor", "asOf", "f", "lang"})
    void theRejectedValueIsNeverEchoed(String name) {
        asking(name, "880101300123")
                .get("/api/v1/measures")
                .then()
                .statusCode(400)
                .body(not(containsString("880101300123")));
    }

    @Test
    void aHugeValueIsRefused() {
        isProblem(asking("q", "а".repeat(201)).get("/api/v1/measures").then(), 400, "invalid-input")
                .body("errors", faultIn("q", "size"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/measures/18?f=csv", "/measures?f=ics", "/agencies?f=pdf"})
    void aFormThatIsNotOfferedIs406(String path) {
        isProblem(asking().get("/api/v1" + path).then(), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv;q=0", "text/csv; q=0.000, application/json ;Q=0.0"})
    void aTypeThatIsRefusedIsNotServed(String accept) {
        isProblem(
                asking().header("Accept", accept).get("/api/v1/measures").then(),
                406,
                "not-acceptable");
    }

    @Test
    void aTypeThatIsNotOfferedIs406() {
        isProblem(
                asking().accept("application/xml").get("/api/v1/measures").then(),
                406,
                "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "DELETE", "PATCH", "PUT"})
    void aMethodThatIsNotThereIs405WithThoseThatAre(String method) {
        isProblem(asking().request(method, "/api/v1/directions").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/agencies/XYZ", "/api/v1/directions/6", "/"})
    void whatIsNotThereIs404(String path) {
        isProblem(asking().get(path).then(), 404, "not-found").body("instance", equalTo(path));
    }
}
