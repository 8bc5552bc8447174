package kz.zantartip.measures.deadline;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.csv;
import static kz.zantartip.measures.reading.Answers.each;
import static kz.zantartip.measures.reading.Answers.items;
import static kz.zantartip.measures.reading.Answers.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.Acts;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class ListDeadlinesTest {

    private static final String PATH = "/api/v1/deadlines";

    @Inject Acts acts;
    @Inject FixedClock clock;

    @ParameterizedTest
    @CsvSource({
        "'', '', 351",
        "status, BEFORE_ADOPTION, 9",
        "measure, 14, 72",
        "measure, 33, 72",
        "measure, 22, 24",
        "measure, 52, 24",
        "measure, 18, 6",
        "status, 'BEFORE_ADOPTION,NOT_RECORDED,OVERDUE,DUE_SOON,UPCOMING', 351",
        "status, ACCEPTED, 0"
    })
    void countsAreThoseOfThePlan(String filter, String value, int total) {
        String[] parameters = filter.isEmpty() ? new String[0] : new String[] {filter, value};

        asking(parameters)
                .queryParam("total", true)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("total", equalTo(total));
    }

    @Test
    void seventyThreeFallDueIn2026() {
        List<String> days = each("dueOn", "/deadlines", "from", "2026-01-01", "to", "2026-12-31");

        assertThat(days).hasSize(73).isSorted().allMatch(day -> day.startsWith("2026-"));
    }

    @Test
    void theLastOfMeasure18LiesBeyondThePlansYears() {
        List<String> ids = each("id", "/measures/18/deadlines");

        assertThat(ids)
                .containsExactly(
                        "18-2026-02-15",
                        "18-2027-02-15",
                        "18-2028-02-15",
                        "18-2029-02-15",
                        "18-2030-02-15",
                        "18-2031-02-15");
    }

    @Test
    void oneIsAsTheContractShowsIt() {
        asking().get(PATH + "/18-2027-02-15")
                .then()
                .statusCode(200)
                .body("measure", equalTo(18))
                .body("period.code", equalTo("2026"))
                .body("period.start", equalTo("2026-01-01"))
                .body("period.end", equalTo("2026-12-31"))
                .body("dueOn", equalTo("2027-02-15"))
                .body("effectiveOn", equalTo("2027-02-15"))
                .body("originalDueOn", equalTo("2027-02-15"))
                .body("lead", equalTo("MOJ"))
                .body("agencies", equalTo(List.of("MOJ", "LEB")))
                .body("status", equalTo("UPCOMING"))
                .body("late", equalTo(false))
                .body("daysLate", equalTo(0))
                .body("regions", nullValue())
                .body("missed", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "14-2026-10-31, 2026-10, 2026-11-02",
        "22-2026-06-30, 2026-Q2, 2026-06-30",
        "52-2027-12-31, 2027-Q4, 2027-12-31"
    })
    void thePeriodIsTheOneReportedOn(String id, String period, String effectiveOn) {
        asking().get(PATH + "/" + id)
                .then()
                .body("period.code", equalTo(period))
                .body("effectiveOn", equalTo(effectiveOn));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 45})
    void whereRegionsLeadEachHasItsStatus(int measure) {
        List<Map<String, Object>> deadlines = items("/measures/" + measure + "/deadlines");

        assertThat(deadlines)
                .isNotEmpty()
                .allSatisfy(deadline -> {
                    assertThat(deadline).containsEntry("lead", "LEB");
                    assertThat((List<?>) deadline.get("regions"))
                            .hasSize(20)
                            .allSatisfy(region ->
                                    assertThat(region.toString())
                                            .contains("status=" + deadline.get("status")));
                });
    }

    @Test
    void regionsStandNowhereElse() {
        List<Map<String, Object>> deadlines = items("/deadlines");

        assertThat(deadlines)
                .filteredOn(deadline -> !deadline.get("lead").equals("LEB"))
                .noneMatch(deadline -> deadline.containsKey("regions"));
    }

    @Test
    void filtersHoldTogether() {
        List<Map<String, Object>> deadlines =
                items(
                        "/deadlines",
                        "direction",
                        "3",
                        "lead",
                        "MOJ",
                        "agency",
                        "LEB",
                        "status",
                        "UPCOMING",
                        "late",
                        "false",
                        "from",
                        "2027-01-01");

        assertThat(deadlines)
                .isNotEmpty()
                .allSatisfy(deadline ->
                        assertThat(deadline)
                                .containsEntry("lead", "MOJ")
                                .containsEntry("status", "UPCOMING"));
        assertThat(deadlines).extracting(deadline -> deadline.get("measure")).contains(18);
    }

    /// Of what was due before the succession, and before the system, it is not known whether it was open: it stays with the old
    /// body.
    @Test
    void theSuccessorHasWhatFallsDueInItsTime() {
        List<String> days = each("effectiveOn", "/deadlines", "agency", "MAIDD");

        assertThat(days).isNotEmpty().allMatch(day -> day.compareTo("2025-09-18") >= 0);
    }

    @Test
    void collapsedTheMissedOnesOfAMeasureStandAsOne() {
        clock.set(Instant.parse("2027-03-02T07:00:00Z"));

        List<Map<String, Object>> overdue =
                items("/deadlines", "status", "OVERDUE", "measure", "14", "collapse", "true");

        assertThat(overdue)
                .singleElement()
                .satisfies(deadline ->
                        assertThat(deadline)
                                .containsEntry("id", "14-2027-02-28")
                                .containsEntry("missed", 4));
    }

    @Test
    void collapsedOnlyMissedOnesAreJoined() {
        clock.set(Instant.parse("2027-03-02T07:00:00Z"));

        List<Map<String, Object>> all = items("/deadlines", "measure", "14", "collapse", "true");

        assertThat(all).hasSize(72 - 3);
        assertThat(all).filteredOn(deadline -> deadline.containsKey("missed")).hasSize(1);
    }

    @Test
    void aCsvIsWholeWhateverThePageSize() {
        List<NamedCsvRecord> rows = csv(asking("f", "csv", "lang", "en").get(PATH).asByteArray());

        assertThat(rows).hasSize(351);
        assertThat(rows).extracting(row -> row.getField("id")).isEqualTo(each("id", "/deadlines"));
    }

    @Test
    void aWorkbookHasRealDatesAndTruths() {
        List<Row> rows =
                sheet(asking("f", "xlsx", "lang", "ru", "measure", "18").get(PATH).asByteArray());

        assertThat(rows.getFirst().getCellText(4)).isEqualTo("Официальный срок");
        assertThat(rows).hasSize(7);
        assertThat(rows.get(1).getCellAsDate(4)).contains(LocalDateTime.of(2026, 2, 15, 0, 0));
        assertThat(rows.get(1).getCellAsDate(5)).contains(LocalDateTime.of(2026, 2, 16, 0, 0));
        assertThat(rows.get(1).getCellAsBoolean(10)).contains(true);
        assertThat(rows.get(1).getCellAsNumber(11).get()).isEqualByComparingTo("277");
    }

    /// The second act is in force earlier than the first: it alone counts from its day on, and no day counts twice.
    @Test
    void anAmendmentThatReachesFurtherBackReplacesTheOneBefore() {
        acts.amend(18, LocalDate.of(2029, 1, 1), Acts.yearlyOn("04-10"));
        acts.amend(18, LocalDate.of(2028, 1, 1), Acts.yearlyOn("05-12"));

        List<String> days = each("dueOn", "/measures/18/deadlines");

        assertThat(days)
                .containsExactly(
                        "2026-02-15", "2027-02-15", "2028-05-12", "2029-05-12", "2030-05-12");
    }

    @Test
    void anAmendmentLeavesEarlierDeadlinesAlone() {
        acts.amend(18, LocalDate.of(2029, 1, 1), Acts.yearlyOn("04-10"));

        List<String> days = each("dueOn", "/measures/18/deadlines");

        assertThat(days)
                .containsExactly(
                        "2026-02-15", "2027-02-15", "2028-02-15", "2029-04-10", "2030-04-10");
    }

    @Test
    void whatIsNoDeadlineIsNotFound() {
        asking().get(PATH + "/18-2027-02-16").then().statusCode(404);
        asking().get(PATH + "/18-2027-02-16/explanation").then().statusCode(404);
        asking().get("/api/v1/measures/56/deadlines").then().statusCode(404);
    }

    @Test
    void aNewCalendarMovesTheDayThatBinds() {
        acts.replaceCalendar(3, LocalDate.of(2027, 2, 15), LocalDate.of(2027, 2, 16));

        asking("measure", "18", "from", "2027-01-01", "to", "2027-12-31")
                .get(PATH)
                .then()
                .body("items", hasSize(1))
                .body("items[0].dueOn", equalTo("2027-02-15"))
                .body("items[0].effectiveOn", equalTo("2027-02-17"));
    }
}
