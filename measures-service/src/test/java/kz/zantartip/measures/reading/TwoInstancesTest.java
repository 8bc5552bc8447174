package kz.zantartip.measures.reading;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Coordinator.extend;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.OfficialPlan;
import org.junit.jupiter.api.Test;

/// Another instance on the same database writes; this one answers.
@HouseTest
class TwoInstancesTest {

    private static final String AMENDMENT =
            """
            insert into measure_edition
            select measure, edition + 1, direction, '{"kk": "Жаңа", "ru": "Новое", "en": "New"}', completion_form, deadline_text,
                   schedule, executors, financing, source_notes, act, date '2026-01-01', timestamptz '2026-11-20T07:00:00Z'
            from measure_edition where measure = 18
            """;

    private static final String EXTENSION =
            """
            insert into deadline_extension
            values ('18-2027-02-15', 1, '2027-02-15', '2027-03-01', 1, '{"number": "1", "date": "2026-11-20"}',
                timestamptz '2026-11-20T07:00:00Z')
            """;

    @Inject FixedClock clock;
    @Inject DataSource database;
    @Inject EntityManager entities;
    @Inject OfficialPlan plan;

    @Test
    void whatTheOtherCommitsIsSeenByTheNextRequest() throws SQLException {
        asking().get("/api/v1/measures/18").then().body("edition", equalTo(1));
        try (Connection other = database.getConnection();
                Statement sql = other.createStatement()) {
            sql.execute(AMENDMENT);
        }

        asking().get("/api/v1/measures/18")
                .then()
                .body("edition", equalTo(2))
                .body("title.en", equalTo("New"));
    }

    @Test
    void whatTheOtherHasNotCommittedIsNotSeen() throws SQLException {
        try (Connection other = database.getConnection();
                Statement sql = other.createStatement()) {
            other.setAutoCommit(false);
            sql.execute(AMENDMENT);

            asking().get("/api/v1/measures/18").then().body("edition", equalTo(1));

            other.rollback();
        }
    }

    @Test
    void whatTheOtherRolledBackIsNeverSeen() throws SQLException {
        try (Connection other = database.getConnection();
                Statement sql = other.createStatement()) {
            other.setAutoCommit(false);
            sql.execute(AMENDMENT);
            other.rollback();
        }

        asking().get("/api/v1/measures/18").then().body("edition", equalTo(1));
    }

    @Test
    void anExtensionOfTheOthersIsSeenByTheNextRequest() throws SQLException {
        asking().get("/api/v1/deadlines/18-2027-02-15").then().body("dueOn", equalTo("2027-02-15"));
        try (Connection other = database.getConnection();
                Statement sql = other.createStatement()) {
            sql.execute(EXTENSION);
        }

        asking().get("/api/v1/deadlines/18-2027-02-15")
                .then()
                .header("ETag", startsWith("\"1-"))
                .body("dueOn", equalTo("2027-03-01"));
    }

    /// The other's clock is ahead. Who records after it stands behind it and loses nothing of it.
    @Test
    void whatTheOtherRecordedAMomentAheadIsBuiltUpon() {
        clock.forward(Duration.ofSeconds(1));
        extend("18-2027-02-15", 0, "2027-03-01").then().statusCode(200);
        clock.reset();

        extend("18-2027-02-15", 1, "2027-04-01")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("dueOn", equalTo("2027-04-01"));

        clock.forward(Duration.ofSeconds(1));
        asking().get("/api/v1/deadlines/18-2027-02-15/explanation")
                .then()
                .body("extensions.to", equalTo(List.of("2027-03-01", "2027-04-01")));
    }

    @Test
    void whatTheOtherRecordedAnHourAheadIsSeenAtOnceAndTheDayStays() {
        clock.set(Instant.parse("2026-11-20T18:30:00Z"));
        asking().get("/api/v1/deadlines/18-2027-02-15").then().statusCode(200);
        clock.forward(Duration.ofHours(1));
        extend("18-2027-02-15", 0, "2027-03-01").then().statusCode(200);
        clock.set(Instant.parse("2026-11-20T18:30:00Z"));

        asking().get("/api/v1/deadlines/18-2027-02-15")
                .then()
                .header("ETag", startsWith("\"1-"))
                .body("dueOn", equalTo("2027-03-01"));
        asking().get("/api/v1/deadlines/18-2027-02-15/explanation")
                .then()
                .body("reckoning.today", equalTo("2026-11-20"));
    }

    @Test
    void aSecondStartLoadsNothingTwice() {
        plan.load();

        asking("total", "true").get("/api/v1/measures").then().body("total", equalTo(55));
        assertThat(
                        entities.createNativeQuery("select count(*) from measure_edition")
                                .getSingleResult())
                .isEqualTo(55L);
    }
}
