package kz.zantartip.measures.discipline;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.csv;
import static kz.zantartip.measures.reading.Answers.items;
import static kz.zantartip.measures.reading.Answers.sheet;
import static kz.zantartip.measures.reading.Coordinator.succeed;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.aReturned;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.aSubmittedOfRegion;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.anAccepted;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 18 and 21 are led by MOJ, with LEB and MDDIAI besides; 45 by the akimats, with MCI and MIA besides.
@HouseTest
class MeasureDisciplineTest {

    private static final String PATH = "/api/v1/discipline";
    private static final String OF_21 = "21-2026-12-31";
    private static final String PAST_OF_18 = "18-2026-02-15";

    @Inject FixedClock clock;

    @Test
    void aLeadsReportsAreExpectedOnItsDeadlines() {
        int led =
                items("/deadlines", "lead", "MOJ", "from", "2026-01-01", "to", "2026-12-31").size();

        discipline("agency", "MOJ", "period", "2026", "duty", "LEAD")
                .body("period.start", equalTo("2026-01-01"))
                .body("today", equalTo("2026-11-20"))
                .body("items", hasSize(1))
                .body("totals.expected", equalTo(led));
    }

    @Test
    void theAkimatsOweOneEachRegion() {
        int led =
                items("/deadlines", "lead", "LEB", "from", "2026-01-01", "to", "2026-12-31").size();

        JsonPath counted =
                discipline(
                                "agency",
                                "LEB",
                                "period",
                                "2026",
                                "duty",
                                "LEAD",
                                "groupBy",
                                "agency,region")
                        .extract()
                        .jsonPath();

        assertThat(counted.getList("items")).hasSize(20);
        assertThat(counted.getList("items.expected", Integer.class)).containsOnly(led);
        assertThat(counted.getList("items.region")).doesNotHaveDuplicates();
        assertThat(counted.getInt("totals.expected")).isEqualTo(20 * led);
    }

    @Test
    void whoHasNoAccountOwesNothing() {
        discipline("groupBy", "agency")
                .body("items.agency", not(hasItem("HPEO")))
                .body("items.agency", not(hasItem("MNO")))
                .body("items.agency", not(hasItem("SB")))
                .body("items.agency", hasItem("GPO"));
        discipline("agency", "HPEO").body("items", empty()).body("totals.expected", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency",
                "direction",
                "region",
                "duty",
                "agency,direction",
                "duty,region,agency,direction"
            })
    void groupsAddUpToTheTotals(String groupBy) {
        anAccepted("MOJ", PAST_OF_18);
        aReturned("MOJ", OF_21);
        aSubmittedOfRegion("75", "45-2026-12-31");

        JsonPath counted = discipline("groupBy", groupBy).extract().jsonPath();

        for (String count :
                List.of(
                        "expected",
                        "received",
                        "onTime",
                        "late",
                        "missing",
                        "notRecorded",
                        "ahead",
                        "returned",
                        "everReturned",
                        "accepted")) {
            assertThat(sum(counted, "items." + count))
                    .as(count)
                    .isEqualTo(counted.getLong("totals." + count));
        }
    }

    @Test
    void everyReportIsInOnePlace() {
        anAccepted("MOJ", PAST_OF_18);
        aReturned("MOJ", OF_21);
        clock.set(Instant.parse("2027-02-01T07:00:00Z"));

        JsonPath totals = discipline("period", "2026").extract().jsonPath();

        assertThat(totals.getLong("totals.expected"))
                .isEqualTo(
                        Stream.of("received", "missing", "notRecorded", "ahead")
                                .mapToLong(count -> totals.getLong("totals." + count))
                                .sum());
        assertThat(totals.getLong("totals.received")).isEqualTo(2);
        assertThat(totals.getLong("totals.ahead")).isZero();
        assertThat(totals.getLong("totals.missing")).isPositive();
    }

    /// 41 days before and 277 after; of two that came in one was in time.
    @Test
    void saysHowManyInTimeAndByHowManyDays() {
        aSubmitted("MOJ", OF_21);
        anAccepted("MOJ", PAST_OF_18);

        discipline("agency", "MOJ", "period", "2026", "groupBy", "agency")
                .body("items[0].agency", equalTo("MOJ"))
                .body("items[0].received", equalTo(2))
                .body("items[0].onTime", equalTo(1))
                .body("items[0].late", equalTo(1))
                .body("items[0].accepted", equalTo(1))
                .body("items[0].returned", equalTo(0))
                .body("items[0].percent", equalTo(50))
                .body("items[0].medianDays", equalTo(118))
                .body("items[0].direction", nullValue());
    }

    @Test
    void whatIsMissingLowersThePercentAndWhatIsNotKnownDoesNot() {
        clock.set(Instant.parse("2027-01-10T07:00:00Z"));

        discipline("agency", "MOJ", "period", "2026-12", "duty", "LEAD")
                .body("totals.percent", equalTo(0))
                .body("totals.medianDays", nullValue())
                .body("totals.notRecorded", equalTo(0));
        discipline("agency", "MOJ", "period", "2026-S1", "duty", "LEAD")
                .body("totals.missing", equalTo(0))
                .body("totals.percent", nullValue());
    }

    @Test
    void aReturnIsNotForgottenWhenItIsMended() {
        String returned = aReturned("MOJ", OF_21);
        aSubmitted("MOJ", PAST_OF_18);
        discipline("agency", "MOJ").body("totals.everReturned", equalTo(1));

        kz.zantartip.measures.report.ProgressReports.submit(agency("MOJ"), returned, 2)
                .then()
                .statusCode(200);

        discipline("agency", "MOJ")
                .body("totals.returned", equalTo(0))
                .body("totals.everReturned", equalTo(1));
    }

    @Test
    void aDraftIsNotReceivedAndARoundMoreIsNoReportMore() {
        aDraft(agency("MOJ"), "18-2027-02-15");
        String returned = aReturned("MOJ", OF_21);
        kz.zantartip.measures.report.ProgressReports.submit(agency("MOJ"), returned, 2)
                .then()
                .statusCode(200);

        discipline("agency", "MOJ")
                .body("totals.received", equalTo(1))
                .body("totals.returned", equalTo(0));
    }

    @Test
    void aCoExecutorsReportIsItsOwn() {
        aSubmitted("MAIDD", OF_21);

        discipline("period", "2026-12", "groupBy", "duty,agency")
                .body(
                        "items.find { it.agency == 'MAIDD' && it.duty == 'CO_EXECUTOR' }.received",
                        equalTo(1))
                .body(
                        "items.find { it.agency == 'MOJ' && it.duty == 'LEAD' }.received",
                        equalTo(0));
    }

    @Test
    void whatIsOpenIsTheSuccessors() {
        discipline("groupBy", "agency")
                .body("items.agency", hasItem("MAIDD"))
                .body("items.agency", not(hasItem("MDDIAI")));

        discipline("groupBy", "agency", "agency", "MDDIAI").body("items.agency", contains("MAIDD"));
    }

    /// 21 is carried out by MOJ and MDDIAI, in whose place MAIDD stands.
    @Test
    void aBodyThatStandsInForTwoExecutorsOwesOneReport() {
        succeed("MAIDD", 0, "MOJ", "2026-12-01").then().statusCode(200);
        int before = expectedOfMoj();

        clock.set(Instant.parse("2026-11-30T19:00:00Z"));

        assertThat(expectedOfMoj()).isEqualTo(before - 1);
    }

    private static int expectedOfMoj() {
        return discipline("agency", "MOJ", "period", "2026-12").extract().path("totals.expected");
    }

    @Test
    void whatBothHadHandedInBeforeCounts() {
        aSubmitted("MOJ", OF_21);
        aSubmitted("MAIDD", OF_21);
        succeed("MAIDD", 0, "MOJ", "2026-12-01").then().statusCode(200);
        clock.set(Instant.parse("2026-12-02T07:00:00Z"));

        discipline("groupBy", "agency", "period", "2026-12")
                .body("items.find { it.agency == 'MOJ' }.received", equalTo(1))
                .body("items.find { it.agency == 'MAIDD' }.received", equalTo(1));
    }

    /// Handed in four days before its day and entered nine months later.
    @Test
    void whatCameOnPaperIsAsLateAsItWasHandedInAndKnownSinceItWasEntered() {
        draft(
                        coordinator(),
                        PAST_OF_18,
                        """
                        {"deadline": "18-2026-02-15", "agency": "MOJ", "summary": {"kk": "Жасалды"}, "completionPercent": 60,
                         "actedAt": "2026-02-12T18:59:59Z", "letter": {"number": "08-12/345", "date": "2026-02-12"}}
                        """)
                .then()
                .statusCode(201);

        discipline("agency", "MOJ", "period", "2026-02", "duty", "LEAD")
                .body("totals.received", equalTo(1))
                .body("totals.onTime", equalTo(1))
                .body("totals.late", equalTo(0))
                .body("totals.medianDays", equalTo(-4));
        discipline("agency", "MOJ", "period", "2026-02", "duty", "LEAD", "asOf", "2026-11-19")
                .body("totals.received", equalTo(0))
                .body("totals.notRecorded", equalTo(2));
    }

    @Test
    void onAPastDayItIsWhatWasKnownThen() {
        anAccepted("MOJ", PAST_OF_18);

        discipline("agency", "MOJ", "asOf", "2026-11-19").body("totals.received", equalTo(0));
        discipline("agency", "MOJ", "asOf", "2026-11-20").body("totals.received", equalTo(1));
        discipline("asOf", "2025-04-01")
                .body("today", equalTo("2025-04-01"))
                .body("totals.missing", equalTo(0));
    }

    @Test
    void filesHaveTheSameRows() {
        aSubmitted("MOJ", OF_21);

        byte[] file = asking("groupBy", "agency", "f", "csv").get(PATH).asByteArray();

        assertThat(csv(file))
                .filteredOn(row -> row.getField("agency").equals("MOJ"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("received")).isEqualTo("1");
                    assertThat(row.getField("medianDays")).isEqualTo("-41");
                    assertThat(row.getField("direction")).isEmpty();
                });
        assertThat(sheet(asking("groupBy", "agency", "f", "xlsx").get(PATH).asByteArray()))
                .hasSize(csv(file).size() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "period, 2026-Q5, not-a-period",
        "period, ӘӨ, not-a-period",
        "groupBy, status, unknown-code",
        "duty, BOSS, unknown-code",
        "agency, XYZ, agency-code",
        "asOf, 2025-03-31, known",
        "agencies, MOJ, unknown-parameter"
    })
    void whatIsWrongIsNamed(String parameter, String value, String code) {
        asking(parameter, value)
                .get(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].name", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    private static ValidatableResponse discipline(String... parameters) {
        return asking(parameters).get(PATH).then().statusCode(200);
    }

    private static long sum(JsonPath counted, String field) {
        return counted.<Integer>getList(field).stream().mapToLong(i -> i).sum();
    }
}
