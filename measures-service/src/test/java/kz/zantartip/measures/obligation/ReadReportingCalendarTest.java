package kz.zantartip.measures.obligation;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class ReadReportingCalendarTest {

    @Inject Acts acts;
    @Inject FixedClock clock;

    @Test
    void oneIsAsTheContractShowsIt() {
        asking("agency", "MOJ", "period", "2026-S1")
                .get("/api/v1/reporting-calendar")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo("MOJ-2026-S1"))
                .body("items[0].agency", equalTo("MOJ"))
                .body("items[0].period.code", equalTo("2026-S1"))
                .body("items[0].period.end", equalTo("2026-06-30"))
                .body("items[0].dueOn", equalTo("2026-07-15"))
                .body("items[0].effectiveOn", equalTo("2026-07-15"))
                .body("items[0].status", equalTo("NOT_RECORDED"));
    }

    /// 17 bodies with an account, and 20 regions.
    @Test
    void everyExecutorWithAnAccountOwesEachHalfYear() {
        List<String> ids = each("id", "/reporting-calendar", "period", "2026-S2");

        assertThat(ids).hasSize(17 + 20).doesNotHaveDuplicates();
    }

    @Test
    void theLocalExecutiveBodiesOweOneEachRegion() {
        List<String> ids = each("id", "/reporting-calendar", "period", "2026-S2", "agency", "LEB");

        assertThat(ids).hasSize(20).contains("LEB-75-2026-S2", "LEB-10-2026-S2");
        assertThat(each("region", "/reporting-calendar", "period", "2026-S2", "agency", "LEB"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HPEO", "MNO", "SB"})
    void whoHasNoAccountOwesNothing(String agency) {
        List<String> ids = each("id", "/reporting-calendar", "agency", agency);

        assertThat(ids).isEmpty();
    }

    @Test
    void theSuccessorOwesFromItsDayOn() {
        List<String> successors = each("id", "/reporting-calendar", "agency", "MAIDD");

        assertThat(successors).startsWith("MAIDD-2025-S2").endsWith("MAIDD-2030-S2").hasSize(11);
        assertThat(each("id", "/reporting-calendar", "agency", "MDDIAI"))
                .startsWith("MDDIAI-2025-S1", "MAIDD-2025-S2")
                .hasSize(12);
    }

    @Test
    void anewSuccessionPassesOnWhatIsStillAhead() {
        acts.replaceAgency("MOJ", "MOJX", LocalDate.of(2027, 1, 1));

        List<String> ids = each("id", "/reporting-calendar", "agency", "MOJX");

        assertThat(ids).startsWith("MOJX-2026-S2").endsWith("MOJX-2030-S2").hasSize(9);
    }

    /// 15 January 2028 is a Saturday.
    @ParameterizedTest
    @CsvSource({
        "2026-12-31T07:00:00Z, UPCOMING, false",
        "2027-01-01T07:00:00Z, DUE_SOON, false",
        "2027-01-15T18:59:59Z, DUE_SOON, false",
        "2027-01-15T19:00:00Z, OVERDUE, true"
    })
    void itsStatusFollowsTheDay(Instant now, String status, boolean late) {
        clock.set(now);

        asking("agency", "MOJ", "period", "2026-S2")
                .get("/api/v1/reporting-calendar")
                .then()
                .body("items[0].status", equalTo(status))
                .body("items[0].late", equalTo(late));
    }

    @Test
    void aDayOffMovesIt() {
        asking("agency", "MOJ", "period", "2027-S2")
                .get("/api/v1/reporting-calendar")
                .then()
                .body("items[0].dueOn", equalTo("2028-01-15"))
                .body("items[0].effectiveOn", equalTo("2028-01-17"));
    }

    /// The Judicial Administration stands in one measure only.
    @Test
    void whoLeavesThePlanStillOwesForTheTimeBefore() {
        acts.amend(41, LocalDate.of(2028, 1, 1), Acts.without("JA"));
        clock.set(Instant.parse("2028-06-01T07:00:00Z"));

        List<String> ids = each("id", "/reporting-calendar", "agency", "JA");

        assertThat(ids).startsWith("JA-2025-S1").endsWith("JA-2027-S2").hasSize(6);
    }

    @Test
    void itIsNeverMixedWithTheDeadlinesOfMeasures() {
        List<String> ids = each("id", "/deadlines");

        assertThat(ids).noneMatch(id -> id.contains("-S"));
    }

    @Test
    void statusesFilter() {
        List<String> statuses =
                each("status", "/reporting-calendar", "status", "UPCOMING,DUE_SOON");

        assertThat(statuses).isNotEmpty().containsOnly("UPCOMING");
    }
}
