package kz.zantartip.measures.reading;

import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.csv;
import static kz.zantartip.measures.reading.Answers.each;
import static kz.zantartip.measures.reading.Answers.items;
import static kz.zantartip.measures.reading.Coordinator.amend;
import static kz.zantartip.measures.reading.Coordinator.amendment;
import static kz.zantartip.measures.reading.Coordinator.decide;
import static kz.zantartip.measures.reading.Coordinator.extend;
import static kz.zantartip.measures.reading.Coordinator.succeed;
import static kz.zantartip.measures.reading.Coordinator.year;
import static kz.zantartip.measures.reading.Coordinator.yearlyOn;
import static kz.zantartip.measures.report.ProgressReports.aReturned;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.delete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `updatedSince`: what a reader has to fetch who was here at noon and comes again an hour later.
@HouseTest
class FollowUpdatesTest {

    private static final String NOON = "2026-11-20T07:00:00.000001Z";
    private static final String NEXT = "18-2027-02-15";

    @Inject FixedClock clock;

    @BeforeEach
    void anHourLater() {
        clock.forward(Duration.ofHours(1));
    }

    @Test
    void nothingHasChangedWhereNothingHasHappened() {
        clock.forward(Duration.ofDays(100));

        assertThat(items("/deadlines", "updatedSince", NOON)).isEmpty();
        assertThat(items("/measures", "updatedSince", NOON)).isEmpty();
        assertThat(items("/agencies", "updatedSince", NOON)).isEmpty();
    }

    @Test
    void sinceTheAdoptionEverythingHas() {
        assertThat(items("/deadlines", "updatedSince", "2025-04-01")).hasSize(351);
        assertThat(items("/measures", "updatedSince", "2025-04-01")).hasSize(55);
        assertThat(items("/agencies", "updatedSince", "2025-04-01")).hasSize(23);
        assertThat(each("code", "/agencies", "updatedSince", "2025-04-02"))
                .isEqualTo(List.of("ACA", "ACS-NSC", "MAIDD", "MDDIAI"));
    }

    @Test
    void anExtensionChangesItsDeadlineAndItsMeasure() {
        extend(NEXT, 0, "2027-03-01").then().statusCode(200);

        asking("updatedSince", NOON)
                .get("/api/v1/deadlines")
                .then()
                .body("items.id", equalTo(List.of(NEXT)))
                .body("items[0].updatedAt", equalTo("2026-11-20T08:00:00Z"))
                .body("items[0].deleted", nullValue());
        asking("updatedSince", NOON)
                .get("/api/v1/measures")
                .then()
                .body("items.number", equalTo(List.of(18)))
                .body("items[0].updatedAt", equalTo("2026-11-20T08:00:00Z"));
        asking().get("/api/v1/deadlines/" + NEXT).then().body("updatedAt", nullValue());
    }

    @Test
    void aWithdrawnDeadlineComesAsDeleted() {
        amend(18, 1, yearlyOn(amendment(18, "2030-01-01"), "06-30")).then().statusCode(200);

        List<Map<String, Object>> changed = items("/deadlines", "updatedSince", NOON);

        assertThat(changed)
                .extracting(item -> item.get("id"), item -> item.get("deleted"))
                .containsExactly(
                        tuple("18-2030-02-15", true),
                        tuple("18-2030-06-30", null),
                        tuple("18-2031-02-15", true));
        assertThat(changed.getFirst()).containsEntry("deletedAt", "2026-11-20T08:00:00Z");
        assertThat(each("id", "/deadlines", "updatedSince", NOON, "status", "OVERDUE"))
                .isEqualTo(List.of("18-2030-02-15", "18-2030-06-30", "18-2031-02-15"));
        assertThat(
                        csv(
                                asking("updatedSince", NOON, "f", "csv")
                                        .get("/api/v1/deadlines")
                                        .asByteArray()))
                .extracting(row -> row.getField("deletedAt"))
                .containsExactly("2026-11-20T08:00:00Z", "", "2026-11-20T08:00:00Z");
    }

    @Test
    void aSubscribedCalendarCancelsItOnce() {
        amend(18, 1, yearlyOn(amendment(18, "2030-01-01"), "06-30")).then().statusCode(200);

        String feed = asking("updatedSince", NOON, "f", "ics").get("/api/v1/deadlines").asString();

        assertThat(feed.split("UID:deadline-18-2031-02-15@", -1)).hasSize(2);
    }

    @Test
    void aCalendarChangesTheDeadlinesThatItMoves() {
        decide(2027, 0, year("", "\"2027-02-15\"", "")).then().statusCode(200);

        assertThat(each("id", "/deadlines", "updatedSince", NOON))
                .isEqualTo(List.of("1-2027-02-15", NEXT));
    }

    @Test
    void eachStepOfAReportChangesItsDeadline() {
        String id = aSubmitted("MOJ", "21-2026-12-31");
        clock.forward(Duration.ofHours(1));
        String other = aReturned("MOJ", NEXT);
        clock.forward(Duration.ofHours(1));
        delete(agency("MOJ"), other, 2).then().statusCode(204);

        assertThat(id).isNotNull();
        assertThat(each("id", "/deadlines", "updatedSince", "2026-11-20T08:00:00Z"))
                .isEqualTo(List.of("21-2026-12-31", NEXT));
        assertThat(each("updatedAt", "/deadlines", "updatedSince", "2026-11-20T09:00:00Z"))
                .isEqualTo(List.of("2026-11-20T10:00:00Z"));
    }

    @Test
    void aSuccessionChangesTheBodyAndTheMeasuresOfIt() {
        succeed("MOJ", 0, "MIA", "2026-12-01").then().statusCode(200);

        assertThat(each("code", "/agencies", "updatedSince", NOON)).isEqualTo(List.of("MOJ"));
        assertThat(each("number", "/measures", "updatedSince", NOON))
                .isEqualTo(each("number", "/measures", "agency", "MOJ"));
    }

    /// Who keeps a copy of one body's deadlines, and of those in one month.
    @Test
    void whatIsNoLongerAskedForComesAsLeft() {
        ObjectNode sent = amendment(18, "2030-01-01");
        sent.withArray("/executors").remove(1);
        amend(18, 1, sent).then().statusCode(200);
        extend(NEXT, 0, "2027-03-01").then().statusCode(200);

        assertThat(items("/deadlines", "updatedSince", NOON, "agency", "LEB"))
                .extracting(item -> item.get("id"), item -> item.get("left"))
                .containsExactly(
                        tuple(NEXT, null),
                        tuple("18-2030-02-15", true),
                        tuple("18-2031-02-15", true));
        assertThat(
                        items(
                                "/deadlines",
                                "updatedSince",
                                NOON,
                                "from",
                                "2027-02-01",
                                "to",
                                "2027-02-28",
                                "measure",
                                "18"))
                .extracting(item -> item.get("id"), item -> item.get("left"))
                .contains(tuple(NEXT, true));
        assertThat(items("/deadlines", "updatedSince", NOON, "measure", "19")).isEmpty();
        assertThat(
                        asking("updatedSince", NOON, "f", "ics", "agency", "LEB")
                                .get("/api/v1/deadlines")
                                .asString()
                                .split("STATUS:CANCELLED", -1))
                .hasSize(1 + 2);
    }

    @Test
    void aMeasureThatIsNoLongerAskedForComesAsLeft() {
        ObjectNode sent = amendment(18, "2026-01-01");
        sent.withArray("/executors").remove(1);
        sent.putObject("title").put("kk", "Атау");
        amend(18, 1, sent).then().statusCode(200);

        for (List<String> asked :
                List.of(List.of("agency", "LEB"), List.of("q", "құқық кабинеттерін"))) {
            assertThat(items("/measures", "updatedSince", NOON, asked.get(0), asked.get(1)))
                    .extracting(item -> item.get("number"), item -> item.get("left"))
                    .containsExactly(tuple(18, true));
        }
        assertThat(each("left", "/measures", "updatedSince", "2025-04-01", "agency", "LEB"))
                .containsOnlyNulls();
    }

    @Test
    void onItsDayWhatWasRecordedBeforeIsAChangeAgain() {
        amend(21, 1, amendment(21, "2027-01-01")).then().statusCode(200);
        succeed("MOJ", 0, "MIA", "2027-02-01").then().statusCode(200);
        clock.set(Instant.parse("2027-03-01T07:00:00Z"));

        assertThat(each("number", "/measures", "updatedSince", "2027-01-02"))
                .isEqualTo(each("number", "/measures", "agency", "MOJ"));
        asking("updatedSince", "2027-01-01", "asOf", "2027-01-01")
                .get("/api/v1/measures")
                .then()
                .body("items.number", equalTo(List.of(21)))
                .body("items[0].updatedAt", equalTo("2026-12-31T19:00:00Z"));
    }

    @Test
    void whatChangedLaterThanTheMomentAskedAboutIsNotThere() {
        extend(NEXT, 0, "2027-03-01").then().statusCode(200);

        asking("updatedSince", NOON, "asOf", "2026-11-20T07:59:59Z")
                .get("/api/v1/deadlines")
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-11-31", "2026-11-20T07:00", "+99999-01-01", "", "ә"})
    void whatIsNoMomentIsRefused(String moment) {
        for (String path : List.of("/deadlines", "/measures", "/agencies")) {
            isProblem(
                            asking("updatedSince", moment).get("/api/v1" + path).then(),
                            400,
                            "invalid-input")
                    .body("errors", faultIn("updatedSince", "change-moment"));
        }
    }
}
