package kz.zantartip.measures.measure;

import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.reading.Answers.asking;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class ReadMeasureTest {

    @Inject Acts acts;
    @Inject FixedClock clock;

    @Test
    void eighteenIsAsTheContractShowsIt() {
        asking().get("/api/v1/measures/18")
                .then()
                .statusCode(200)
                .body("number", equalTo(18))
                .body("direction", equalTo(3))
                .body("translation", equalTo("UNOFFICIAL"))
                .body("edition", equalTo(1))
                .body("schedule.type", equalTo("YEARLY"))
                .body("schedule.monthDays", equalTo(java.util.List.of("02-15")))
                .body("schedule.followsReportingYear", equalTo(true))
                .body("schedule.window.to", equalTo("2030-12-31"))
                .body("executors[0].agency", equalTo("MOJ"))
                .body("executors[0].lead", equalTo(true))
                .body("executors[0].byAgreement", equalTo(false))
                .body("executors[1].agency", equalTo("LEB"))
                .body("financing.amount", equalTo("NOT_REQUIRED"))
                .body("progress.deadlines.total", equalTo(6))
                .body("progress.deadlines.accepted", equalTo(0))
                .body("progress.deadlines.overdue", equalTo(0))
                .body("progress.deadlines.notRecorded", equalTo(1))
                .body("progress.deadlines.upcoming", equalTo(5))
                .body("progress.nextDeadline.id", equalTo("18-2027-02-15"))
                .body("progress.nextDeadline.dueOn", equalTo("2027-02-15"))
                .body("progress.nextDeadline.status", equalTo("UPCOMING"));
    }

    @Test
    void deadlinesBeforeTheAdoptionAreCountedNowhere() {
        asking().get("/api/v1/measures/14").then().body("progress.deadlines.total", equalTo(69));
    }

    @Test
    void itsVersionRisesWithAnAmendmentEvenOneThatIsNotInForceYet() {
        acts.amend(
                18,
                LocalDate.of(2028, 1, 1),
                Acts.title(new LocalizedText("Жаңа", "Новое", "New")));

        asking().get("/api/v1/measures/18")
                .then()
                .header("ETag", startsWith("\"2-"))
                .body("edition", equalTo(1));
    }

    @Test
    void anAmendmentCountsFromTheDayItIsInForce() {
        acts.amend(
                18,
                LocalDate.of(2028, 1, 1),
                Acts.title(new LocalizedText("Жаңа", "Новое", "New")));
        clock.set(Instant.parse("2027-12-31T19:00:00Z"));

        asking().get("/api/v1/measures/18")
                .then()
                .body("edition", equalTo(2))
                .body("title.ru", equalTo("Новое"));
    }

    @Test
    void theLastDeadlineIsNextUntilItsWorkingDayHasPassed() {
        clock.set(Instant.parse("2031-02-16T07:00:00Z"));

        asking().get("/api/v1/measures/18")
                .then()
                .body("progress.nextDeadline.id", equalTo("18-2031-02-15"));
    }

    @Test
    void whenAllIsBehindNothingIsNext() {
        clock.set(Instant.parse("2031-03-01T07:00:00Z"));

        asking().get("/api/v1/measures/18")
                .then()
                .body("progress.nextDeadline", nullValue())
                .body("progress.deadlines.overdue", equalTo(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "56",
                "-1",
                "+18",
                "018",
                "18.0",
                "1e1",
                "abc",
                "99999999999999999999",
                "%D9%A1%D9%A8",
                "%00",
                "18%20",
                "%F0%9F%98%80"
            })
    void whatIsNoMeasureIsNotFound(String number) {
        isProblem(
                asking().urlEncodingEnabled(false).get("/api/v1/measures/" + number).then(),
                404,
                "not-found");
    }
}
