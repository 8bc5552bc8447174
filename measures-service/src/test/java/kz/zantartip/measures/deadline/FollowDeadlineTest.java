package kz.zantartip.measures.deadline;

import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.reading.Answers.asking;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The status of a deadline while days go by. The system went live on 20 November 2026.
@HouseTest
class FollowDeadlineTest {

    @Inject Acts acts;
    @Inject FixedClock clock;
    @Inject DataSource database;

    /// 30 November 2026 is a working Monday; days turn at midnight in Almaty, 19:00 UTC.
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T07:00:00Z, 14-2025-01-31, BEFORE_ADOPTION, false, 0",
        "2026-11-20T07:00:00Z, 14-2025-03-31, BEFORE_ADOPTION, false, 0",
        "2026-11-20T07:00:00Z, 14-2025-04-30, NOT_RECORDED,    true, 569",
        "2026-11-20T07:00:00Z, 14-2026-10-31, NOT_RECORDED,    true, 18",
        "2026-11-20T07:00:00Z, 14-2026-11-30, DUE_SOON,        false, 0",
        "2026-11-16T18:59:59Z, 14-2026-11-30, DUE_SOON,        false, 0",
        "2026-11-15T18:59:59Z, 14-2026-11-30, UPCOMING,        false, 0",
        "2026-11-15T19:00:00Z, 14-2026-11-30, DUE_SOON,        false, 0",
        "2026-11-30T18:59:59Z, 14-2026-11-30, DUE_SOON,        false, 0",
        "2026-11-30T19:00:00Z, 14-2026-11-30, OVERDUE,         true, 1",
        "2027-01-15T07:00:00Z, 14-2026-11-30, OVERDUE,         true, 46",
        "2026-11-20T07:00:00Z, 14-2026-12-31, UPCOMING,        false, 0"
    })
    void isWhatTheDayMakesIt(Instant now, String id, String status, boolean late, int daysLate) {
        clock.set(now);

        asking().get("/api/v1/deadlines/" + id)
                .then()
                .body("status", equalTo(status))
                .body("late", equalTo(late))
                .body("daysLate", equalTo(daysLate));
    }

    /// 31 October 2026 is a Saturday, the Monday after binds.
    @ParameterizedTest
    @CsvSource({
        "2026-10-17,                UPCOMING",
        "2026-10-18,                UPCOMING",
        "2026-10-19,                DUE_SOON",
        "2026-11-02,                DUE_SOON",
        "2026-11-02T18:59:59.999999Z, DUE_SOON",
        "2026-11-02T19:00:00Z,      NOT_RECORDED",
        "2026-11-03,                NOT_RECORDED",
        "2025-04-01,                UPCOMING",
        "2026-11-20,                NOT_RECORDED",
        "2026-11-20T07:00:00Z,      NOT_RECORDED"
    })
    void asOfAnEarlierMomentItStandsAsItStoodThen(String asOf, String status) {
        asking("asOf", asOf)
                .get("/api/v1/deadlines/14-2026-10-31")
                .then()
                .statusCode(200)
                .body("status", equalTo(status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-31",
                "2025-03-31T18:59:59Z",
                "2026-11-21",
                "2026-11-20T07:00:00.000001Z",
                "9999-12-31",
                "1000-01-01T00:00:00Z",
                "-999999999-01-01T00:00:00+18:00",
                "+999999999-12-31T23:59:59-18:00"
            })
    void whatNobodyCanKnowIsRefused(String asOf) {
        isProblem(
                        asking("asOf", asOf).get("/api/v1/deadlines/14-2026-10-31").then(),
                        400,
                        "invalid-input")
                .body("errors.size()", equalTo(1))
                .body("errors[0].name", equalTo("asOf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2026-02-30", "2026-1-1", "20261120", "2026-11-20T07:00", ""})
    void whatIsNoMomentIsRefused(String asOf) {
        isProblem(
                        asking("asOf", asOf).get("/api/v1/deadlines/14-2026-10-31").then(),
                        400,
                        "invalid-input")
                .body("errors", faultIn("asOf", "not-a-moment"));
    }

    @Test
    void asOfBeforeANewCalendarTheOldOneHolds() {
        clock.set(Instant.parse("2026-11-20T07:00:01Z"));
        acts.replaceCalendar(3, LocalDate.of(2027, 2, 15));

        asking("asOf", "2026-11-19")
                .get("/api/v1/deadlines/18-2027-02-15")
                .then()
                .body("effectiveOn", equalTo("2027-02-15"));
    }

    @Test
    void fromTheDayTheSystemWentLiveNothingIsExcused() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("update installation set live_from = date '2026-11-02'");
        }

        asking("measure", "14", "from", "2026-09-01", "to", "2026-10-31")
                .get("/api/v1/deadlines")
                .then()
                .body("items.dueOn", equalTo(List.of("2026-09-30", "2026-10-31")))
                .body("items.status", equalTo(List.of("NOT_RECORDED", "OVERDUE")));
    }

    /// The other instance's clock is a little ahead of ours.
    @Test
    void whatAnotherInstanceRecordsAMomentAheadIsSeenAsSoonAsThatMomentHasCome() {
        clock.set(Instant.parse("2026-11-20T07:00:01Z"));
        acts.replaceCalendar(3, LocalDate.of(2027, 2, 15));
        clock.set(Instant.parse("2026-11-20T07:00:00Z"));
        asking().get("/api/v1/deadlines/18-2027-02-15").then().statusCode(200);
        clock.set(Instant.parse("2026-11-20T07:00:01Z"));

        asking().get("/api/v1/deadlines/18-2027-02-15")
                .then()
                .body("effectiveOn", equalTo("2027-02-16"));
    }
}
