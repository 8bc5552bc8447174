package kz.zantartip.indicators.observation;

import static io.restassured.RestAssured.given;
import static kz.zantartip.indicators.Recordings.EGDI;
import static kz.zantartip.indicators.Recordings.MURDER;
import static kz.zantartip.indicators.Recordings.because;
import static kz.zantartip.indicators.Recordings.figure;
import static kz.zantartip.indicators.Recordings.nameReporter;
import static kz.zantartip.indicators.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

/// What others hear is what they would read: the data of the last fact of a subject is what `GET` on it answers.
@HouseTest
class WhatIsToldTest {

    private record Told(String type, String subject, long revision, String data) {}

    private final DataSource database;
    private final FixedClock clock;

    WhatIsToldTest(DataSource database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Test
    void theReferenceDataTellNothing() throws Exception {
        assertThat(told()).isEmpty();
    }

    @Test
    void aFirstValueIsToldOnce() throws Exception {
        String subject = record(EGDI, figure("2026", "19")).header("Location");

        assertThat(told())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.type()).isEqualTo("kz.zantartip.observation.recorded.v1");
                    assertThat(fact.subject()).isEqualTo(subject);
                    assertThat(fact.revision()).isEqualTo(1);
                    isWhatIsRead(fact);
                });
    }

    @Test
    void aCorrectionTellsTheNewValueAndThatTheOldOneIsOver() throws Exception {
        String first = record(MURDER, figure("2025", "540")).header("Location");
        clock.forward(Duration.ofHours(1));
        String second =
                record(MURDER, figure("2025", "541", because("LATE_DATA"))).header("Location");

        List<Told> told = told();

        assertThat(told)
                .extracting(fact -> fact.type() + " " + fact.subject() + " " + fact.revision())
                .containsExactly(
                        "kz.zantartip.observation.recorded.v1 " + first + " 1",
                        "kz.zantartip.observation.superseded.v1 " + first + " 2",
                        "kz.zantartip.observation.corrected.v1 " + second + " 1");
        isWhatIsRead(told.get(1));
        isWhatIsRead(told.get(2));
    }

    @Test
    void theTagOfAnObservationIsItsRevision() {
        String first = record(EGDI, figure("2026", "19")).header("Location");
        String before = given().get(first).getHeader("ETag");
        record(EGDI, figure("2026", "20", because("CORRECTION")));

        assertThat(before).startsWith("\"1-");
        assertThat(given().get(first).getHeader("ETag")).startsWith("\"2-");
    }

    @Test
    void aNamedReporterIsTold() throws Exception {
        nameReporter(EGDI, "MDDIAI").then().statusCode(200);

        assertThat(told())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.type()).isEqualTo("kz.zantartip.indicator.reporter-named.v1");
                    assertThat(fact.subject()).isEqualTo(EGDI);
                    isWhatIsRead(fact);
                });
    }

    @Test
    void whatIsRefusedIsNotTold() throws Exception {
        record(EGDI, figure("2026", "0")).then().statusCode(400);
        record(EGDI, figure("2026", "19"));
        record(EGDI, figure("2026", "20")).then().statusCode(400);

        assertThat(told()).hasSize(1);
    }

    private static void isWhatIsRead(Told fact) throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode read = json.readTree(given().get(fact.subject()).asString());

        assertThat(json.readTree(fact.data())).isEqualTo(read);
    }

    private List<Told> told() throws SQLException {
        List<Told> told = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row =
                        sql.executeQuery(
                                "select type, subject, revision, data from outbox order by entry")) {
            while (row.next()) {
                told.add(
                        new Told(
                                row.getString("type"),
                                row.getString("subject"),
                                row.getLong("revision"),
                                row.getString("data")));
            }
        }
        return told;
    }
}
