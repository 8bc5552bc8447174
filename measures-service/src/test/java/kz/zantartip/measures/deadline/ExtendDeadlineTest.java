package kz.zantartip.measures.deadline;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.each;
import static kz.zantartip.measures.reading.Coordinator.act;
import static kz.zantartip.measures.reading.Coordinator.amend;
import static kz.zantartip.measures.reading.Coordinator.amendment;
import static kz.zantartip.measures.reading.Coordinator.coordinator;
import static kz.zantartip.measures.reading.Coordinator.decide;
import static kz.zantartip.measures.reading.Coordinator.extend;
import static kz.zantartip.measures.reading.Coordinator.extension;
import static kz.zantartip.measures.reading.Coordinator.version;
import static kz.zantartip.measures.reading.Coordinator.year;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.anAccepted;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.report.ProgressReports;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class ExtendDeadlineTest {

    private static final String NEXT = "18-2027-02-15";
    private static final String PATH = "/api/v1/deadlines/" + NEXT;

    @Inject FixedClock clock;
    @Inject Told told;

    /// 14 March 2027 is a Sunday, and the Monday after it a holiday.
    @Test
    void theOfficialDayMovesAndTheFirstOneStays() {
        extend(NEXT, 0, "2027-03-14")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("id", equalTo(NEXT))
                .body("originalDueOn", equalTo("2027-02-15"))
                .body("dueOn", equalTo("2027-03-14"))
                .body("effectiveOn", equalTo("2027-03-16"))
                .body("period.code", equalTo("2026"));
    }

    @Test
    void whatIsToldIsWhatAllRead() {
        extend(NEXT, 0, "2027-03-01").then().statusCode(200);

        assertThat(told.all())
                .singleElement()
                .isEqualTo(
                        new Told.Row(
                                "kz.zantartip.deadline.extended.v1",
                                PATH,
                                asking().get(PATH).asString()));
    }

    @Test
    void theExplanationTellsEachExtensionThatWasKnownThen() {
        extend(NEXT, 0, "2027-03-01").then().statusCode(200);
        clock.forward(Duration.ofDays(1));
        extend(NEXT, 1, "2027-04-01").then().statusCode(200);

        asking().get(PATH + "/explanation")
                .then()
                .body("extensions.from", equalTo(List.of("2027-02-15", "2027-03-01")))
                .body("extensions.to", equalTo(List.of("2027-03-01", "2027-04-01")))
                .body("extensions.act.number", equalTo(List.of("777", "777")))
                .body(
                        "extensions.recordedAt",
                        equalTo(List.of("2026-11-20T07:00:00Z", "2026-11-21T07:00:00Z")));
        asking("asOf", "2026-11-20")
                .get(PATH + "/explanation")
                .then()
                .body("extensions.to", equalTo(List.of("2027-03-01")))
                .body("deadline.dueOn", equalTo("2027-03-01"));
    }

    @Test
    void whatWasMissedIsOpenAgain() {
        clock.set(Instant.parse("2027-02-20T07:00:00Z"));
        asking().get(PATH).then().body("status", equalTo("OVERDUE"));

        extend(NEXT, 0, "2027-03-01").then().body("status", equalTo("DUE_SOON"));

        asking("asOf", "2027-02-19").get(PATH).then().body("status", equalTo("OVERDUE"));
    }

    @Test
    void aLateSubmissionIsLateNoLonger() {
        clock.set(Instant.parse("2027-02-20T07:00:00Z"));
        String id = ProgressReports.aDraft(agency("MOJ"), NEXT);
        submit(agency("MOJ"), id, 0).then().statusCode(200);
        asking().get(PATH).then().body("daysLate", equalTo(5));

        extend(NEXT, 0, "2027-03-01")
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("late", equalTo(false));
    }

    @Test
    void listsGoByTheNewDay() {
        extend(NEXT, 0, "2027-03-01").then().statusCode(200);

        assertThat(
                        each(
                                "id",
                                "/deadlines",
                                "measure",
                                "18",
                                "from",
                                "2027-03-01",
                                "to",
                                "2027-03-01"))
                .containsExactly(NEXT);
        assertThat(
                        each(
                                "number",
                                "/measures",
                                "q",
                                "18",
                                "dueFrom",
                                "2027-02-15",
                                "dueTo",
                                "2027-02-28"))
                .isEmpty();
    }

    @Test
    void subscribedCalendarsMoveTheDay() {
        extend(NEXT, 0, "2027-03-01").then().statusCode(200);

        assertThat(asking("f", "ics").get(PATH).asString())
                .contains("UID:deadline-18-2027-02-15@zantartip.kz")
                .contains("DTSTART;VALUE=DATE:20270301")
                .contains("SEQUENCE:1");
    }

    @Test
    void anAmendmentThatKeepsTheDayKeepsTheExtension() {
        extend(NEXT, 0, "2027-03-01").then().statusCode(200);

        amend(18, 1, amendment(18, "2026-01-01")).then().statusCode(200);

        asking().get(PATH)
                .then()
                .header("ETag", startsWith("\"2-"))
                .body("dueOn", equalTo("2027-03-01"));
    }

    /// A calendar that had moved the old day does not move the new one, and still has been a change.
    @Test
    void theVersionNeverFallsBackToOneThatAReaderHas() {
        decide(2027, 0, year("", "\"2027-02-15\"", "")).then().statusCode(200);
        assertThat(version("/deadlines/" + NEXT)).isEqualTo(1);

        extend(NEXT, 1, "2027-03-01").then().statusCode(200).header("ETag", startsWith("\"2-"));

        decide(2027, 1, year("", "\"2027-03-01\"", "")).then().statusCode(200);
        assertThat(version("/deadlines/" + NEXT)).isEqualTo(3);
    }

    @Test
    void theHistoryNamesWhoAndTheDays() {
        extend(NEXT, 0, "2027-03-01").then().statusCode(200);

        coordinator()
                .get(PATH + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].what", equalTo("extended"))
                .body("items[0].by.person", equalTo("aigul"))
                .body("items[0].changes[0].field", equalTo("dueOn"))
                .body("items[0].changes[0].before", equalTo("2027-02-15"))
                .body("items[0].changes[0].after", equalTo("2027-03-01"))
                .body("items[0].reason.kk", equalTo("Өзгеріс"));
        asking().get("/api/v1/deadlines/18-2027-02-16/history").then().statusCode(404);
    }

    @Test
    void whatAnAcceptedReportHasSettledIsNotPutOff() {
        anAccepted("MOJ", NEXT);

        isProblem(extend(NEXT, 0, "2027-03-01").then(), 409, "deadline-settled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update deadline_extension set to_day = '2027-03-02'",
                "delete from deadline_extension",
                "insert into deadline_extension select deadline, 0, from_day, to_day, calendar, act, recorded_at from deadline_extension"
            })
    void whatIsRecordedStaysAsItIs(String statement) {
        extend(NEXT, 0, "2027-03-01").then().statusCode(200);

        assertThatThrownBy(() -> told.run(statement)).hasStackTraceContaining("PSQLException");
        assertThat(told.count("deadline_extension where to_day = '2027-03-01'")).isOne();
    }

    @Test
    void theSameKeyExtendsOnce() {
        act(coordinator(), 0, extension("2027-03-01"))
                .header("Idempotency-Key", "once")
                .post(PATH + "/extensions")
                .then()
                .statusCode(200);

        act(coordinator(), 0, extension("2027-03-01"))
                .header("Idempotency-Key", "once")
                .post(PATH + "/extensions")
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .header("ETag", startsWith("\"1-"));
    }

    @Test
    void whoReadAnOlderVersionIsTooLate() {
        extend(NEXT, 0, "2027-03-01").then().statusCode(200);

        isProblem(extend(NEXT, 0, "2027-04-01").then(), 412, "stale").header("ETag", "\"1\"");
    }

    @Test
    void withoutIfMatchNothingIsPutOff() {
        isProblem(
                coordinator()
                        .contentType("application/json")
                        .body(extension("2027-03-01"))
                        .post(PATH + "/extensions")
                        .then(),
                428,
                "precondition-required");
    }

    @Test
    void onlyTheCoordinatorPutsOff() {
        isProblem(
                act(agency("MOJ"), 0, extension("2027-03-01")).post(PATH + "/extensions").then(),
                403,
                "forbidden");
        isProblem(
                act(given(), 0, extension("2027-03-01")).post(PATH + "/extensions").then(),
                401,
                "unauthenticated");
    }

    @Test
    void aDeadlineThatIsNotThereIsNotPutOff() {
        isProblem(extend("18-2027-02-16", 0, "2027-03-01").then(), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-15, later-than-current",
        "2026-12-31, later-than-current",
        "2032-01-01, too-late-a-day",
        "9999-12-31, too-late-a-day",
        "2027-02-30, wrong-type",
        "жұма,       wrong-type",
    })
    void aDayThatCannotBe(String dueOn, String code) {
        isProblem(extend(NEXT, 0, dueOn).then(), 400, "invalid-input")
                .body("errors", faultAt("#/dueOn", code));
    }

    @Test
    void withoutAnActThereIsNoExtension() {
        isProblem(
                        act(coordinator(), 0, "{\"dueOn\": \"2027-03-01\", \"days\": 14}")
                                .post(PATH + "/extensions")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/act", "not-null"))
                .body("errors", faultAt("#/days", "unknown-field"))
                .body("errors", hasSize(2));
    }
}
