package kz.zantartip.measures.reading;

import static kz.zantartip.measures.reading.Answers.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
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
    void aSecondStartLoadsNothingTwice() {
        plan.load();

        asking("total", "true").get("/api/v1/measures").then().body("total", equalTo(55));
        assertThat(
                        entities.createNativeQuery("select count(*) from measure_edition")
                                .getSingleResult())
                .isEqualTo(55L);
    }
}
