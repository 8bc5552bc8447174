package kz.zantartip.measures.workingday;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Coordinator.act;
import static kz.zantartip.measures.reading.Coordinator.coordinator;
import static kz.zantartip.measures.reading.Coordinator.decide;
import static kz.zantartip.measures.reading.Coordinator.version;
import static kz.zantartip.measures.reading.Coordinator.year;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class DecideWorkingYearTest {

    private static final String KURBAN_AIT =
            "{\"date\": \"2027-05-16\", \"holiday\": \"KURBAN_AIT\"}";

    /// A Monday off, for which the Saturday before is worked. Measures 1 and 18 are due on that Monday.
    private static final String DECISION = year(KURBAN_AIT, "\"2027-02-15\"", "\"2027-02-13\"");

    @Inject FixedClock clock;
    @Inject Told told;

    @Test
    void aYearWithoutADecisionSaysSo() {
        asking().get("/api/v1/working-days/2027")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("decided", equalTo(false))
                .body("act", nullValue())
                .body("holidays", empty())
                .body("note", notNullValue());
        asking("from", "2027-02-15", "to", "2027-02-15")
                .get("/api/v1/working-days")
                .then()
                .body("items[0].decided", equalTo(false));
    }

    @Test
    void whatIsKnownOfAYearBeforeItsDecisionIsThere() {
        asking().get("/api/v1/working-days/2026")
                .then()
                .body("decided", equalTo(false))
                .body("holidays.date", equalTo(List.of("2026-05-27")))
                .body("holidays.holiday", equalTo(List.of("KURBAN_AIT")));
    }

    @Test
    void aDecisionIsANewVersionOfTheCalendar() {
        decide(2027, 0, DECISION)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("decided", equalTo(true))
                .body("act.number", equalTo("777"))
                .body("calendarVersion", equalTo(3))
                .body("holidays.date", equalTo(List.of("2027-05-16")))
                .body("daysOff", equalTo(List.of("2027-02-15")))
                .body("workedWeekendDays", equalTo(List.of("2027-02-13")))
                .body("note", nullValue());
    }

    @Test
    void theDaysAreSo() {
        decide(2027, 0, DECISION).then().statusCode(200);

        asking("from", "2027-02-13", "to", "2027-02-15")
                .get("/api/v1/working-days")
                .then()
                .body("items.kind", equalTo(List.of("WORKED_WEEKEND", "WEEKEND", "HOLIDAY")))
                .body("items.decided", equalTo(List.of(true, true, true)));
        asking("from", "2026-05-27", "to", "2026-05-27")
                .get("/api/v1/working-days")
                .then()
                .body("items[0].kind", equalTo("HOLIDAY"))
                .body("items[0].decided", equalTo(false));
    }

    @Test
    void anOlderVersionStillExplainsWhatItExplained() {
        clock.forward(Duration.ofHours(1));
        decide(2027, 0, DECISION).then().statusCode(200);

        asking().get("/api/v1/deadlines/18-2027-02-15/explanation")
                .then()
                .body("deadline.effectiveOn", equalTo("2027-02-16"))
                .body("calendar.version", equalTo(3))
                .body("calendar.decided", equalTo(true))
                .body("calendar.act.number", equalTo("777"))
                .body("calendar.skipped.holiday", equalTo(List.of("ORDERED_DAY_OFF")))
                .body("calendar.note", nullValue());
        asking("asOf", "2026-11-20T07:30:00Z")
                .get("/api/v1/deadlines/18-2027-02-15/explanation")
                .then()
                .body("deadline.effectiveOn", equalTo("2027-02-15"))
                .body("calendar.version", equalTo(2))
                .body("calendar.decided", equalTo(false))
                .body("calendar.note", notNullValue());
    }

    @Test
    void theLaterDecisionReplacesTheWholeYearAndNoOther() {
        decide(2027, 0, DECISION).then().statusCode(200);
        decide(2028, 0, year("", "\"2028-02-15\"", "")).then().statusCode(200);

        decide(2027, 1, year("", "", ""))
                .then()
                .statusCode(200)
                .body("holidays", empty())
                .body("daysOff", empty())
                .body("calendarVersion", equalTo(5));

        asking().get("/api/v1/working-days/2028").then().body("daysOff", hasSize(1));
    }

    @Test
    void theYearAndEachDeadlineThatMovedAreTold() {
        decide(2027, 0, DECISION).then().statusCode(200);

        assertThat(told.all())
                .extracting(row -> row.type() + " " + row.subject())
                .containsExactly(
                        "kz.zantartip.working-days.changed.v1 /api/v1/working-days/2027",
                        "kz.zantartip.deadline.changed.v1 /api/v1/deadlines/1-2027-02-15",
                        "kz.zantartip.deadline.changed.v1 /api/v1/deadlines/18-2027-02-15");
        assertThat(told.all())
                .allSatisfy(row ->
                        assertThat(row.data()).isEqualTo(asking().get(row.subject()).asString()));
    }

    /// Whoever has the deadline's version from before may still extend it.
    @Test
    void aDeadlineOfWhichTheDayStaysIsNotChanged() {
        decide(2027, 0, DECISION).then().statusCode(200);

        assertThat(version("/deadlines/18-2027-02-15")).isEqualTo(1);
        assertThat(version("/deadlines/18-2028-02-15")).isZero();
    }

    @Test
    void theHistoryNamesWho() {
        decide(2027, 0, DECISION).then().statusCode(200);

        coordinator()
                .get("/api/v1/working-days/2027/history")
                .then()
                .body("items[0].what", equalTo("changed"))
                .body("items[0].by.person", equalTo("aigul"))
                .body(
                        "items[0].changes.field",
                        equalTo(List.of("act", "holidays", "daysOff", "workedWeekendDays")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2032", "-1", "999999999"})
    void aYearThatThePlanDoesNotReachIsNotThere(String year) {
        asking().get("/api/v1/working-days/" + year).then().statusCode(404);
        asking().get("/api/v1/working-days/" + year + "/history").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | \"2028-02-15\"                | ''             | #/daysOff/0           | another-year",
                "''                       | \"2027-02-14\"                | ''             | #/daysOff/0           | off-already",
                "''                       | \"2027-03-08\"                | ''             | #/daysOff/0           | off-already",
                "''                       | \"2027-02-15\",\"2027-02-15\" | ''             | #/daysOff/1           | named-twice",
                "''                       | ''                            | \"2027-02-15\" | #/workedWeekendDays/0 | not-of-the-weekend",
                "''                       | ''                            | \"2027-05-09\" | #/workedWeekendDays/0 | not-of-the-weekend",
                "''                       | null                          | ''             | #/daysOff/0           | not-null",
                "''                       | \"15.02.2027\"                | ''             | #/daysOff/0           | wrong-type",
                "{\"date\":\"2027-05-16\"} | ''                           | ''             | #/holidays/0/holiday  | not-null",
                "{\"date\":\"2027-05-16\",\"holiday\":\"айт\"} | ''       | ''             | #/holidays/0/holiday  | pattern",
            })
    void daysThatCannotBe(
            String holidays, String daysOff, String worked, String pointer, String code) {
        isProblem(decide(2027, 0, year(holidays, daysOff, worked)).then(), 400, "invalid-input")
                .body("errors", faultAt(pointer, code));
    }

    @Test
    void whoMayNotIsRefused() {
        String path = "/api/v1/working-days/2027";

        isProblem(act(agency("MOJ"), 0, DECISION).put(path).then(), 403, "forbidden");
        isProblem(act(given(), 0, DECISION).put(path).then(), 401, "unauthenticated");
        isProblem(
                coordinator().contentType("application/json").body(DECISION).put(path).then(),
                428,
                "precondition-required");
        isProblem(decide(2027, 1, DECISION).then(), 412, "stale").header("ETag", "\"0\"");
        isProblem(decide(2032, 0, DECISION).then(), 404, "not-found");
    }
}
