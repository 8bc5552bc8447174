package kz.zantartip.measures.reading;

import static kz.zantartip.measures.obligation.Obligations.giveBack;
import static kz.zantartip.measures.obligation.Obligations.submitted;
import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Coordinator.amend;
import static kz.zantartip.measures.reading.Coordinator.amendment;
import static kz.zantartip.measures.reading.Coordinator.extend;
import static kz.zantartip.measures.reading.Coordinator.yearlyOn;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Acts;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However long a list is, the database is asked two things at most: whether the plan is still the one in memory, and what
/// was reported.
@HouseTest
class CountQueriesTest {

    @Inject SessionFactory sessions;
    @Inject Acts acts;
    @Inject ManyReports reported;

    @BeforeEach
    void thePlanIsInMemory() {
        asking().get("/api/v1/measures").then().statusCode(200);
        sessions.getStatistics().setStatisticsEnabled(true);
        sessions.getStatistics().clear();
    }

    @AfterEach
    void nobodyCountsAnyMore() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/measures/18/history",
                "/agencies",
                "/directions",
                "/expected-results",
                "/working-days?f=csv",
                "/working-days/2027",
                "/agencies?updatedSince=2026-01-01",
                "/agencies/MOJ",
                "/directions/3"
            })
    void anAnswerFromThePlanCostsOneQuery(String path) {
        asking().get("/api/v1" + path).then().statusCode(200);

        assertThat(statistics().getPrepareStatementCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/measures?limit=500",
                "/measures?q=заң",
                "/measures?agency=MOJ&lead=MOJ&status=UPCOMING",
                "/measures?asOf=2026-01-01",
                "/measures?f=xlsx",
                "/measures/18",
                "/measures/18/deadlines",
                "/deadlines?limit=500&agency=MAIDD&measure=14",
                "/deadlines?f=ics",
                "/deadlines/18-2027-02-15/explanation",
                "/measure-summary?groupBy=direction,agency,status",
                "/discipline?groupBy=agency,region,direction,duty",
                "/discipline?period=2026&asOf=2026-11-20&f=csv",
                "/reporting-calendar?limit=500",
                "/reporting-calendar?f=ics&agency=LEB",
                "/reporting-calendar/MOJ-2026-S1",
                "/reporting-calendar/LEB-75-2026-S2?asOf=2026-11-19",
                "/reporting-calendar/MOJ-2026-S1/history"
            })
    void oneThatDependsOnReportsCostsTwoHoweverManyThereAre(String path) {
        reported.everywhere();
        asking().get("/api/v1/measures").then().statusCode(200);
        statistics().clear();

        asking().get("/api/v1" + path).then().statusCode(200);

        assertThat(statistics().getPrepareStatementCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/deadlines?updatedSince=2026-01-01&limit=500",
                "/measures?updatedSince=2026-01-01",
            })
    void whoAsksForChangesAsksForTheStepsOfReportsToo(String path) {
        asking().get("/api/v1" + path).then().statusCode(200);

        assertThat(statistics().getPrepareStatementCount()).isEqualTo(3);
    }

    /// The plan, the reports without their texts, and those of the page with what was handed in last.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/progress-reports?limit=500",
                "/progress-reports?f=csv&state=RETURNED",
                "/measures/45/progress-reports?limit=500"
            })
    void listsOfReportsCostThree(String path) {
        reported.returnedBySix();
        asking().get("/api/v1/measures").then().statusCode(200);
        statistics().clear();

        coordinator().get("/api/v1" + path).then().statusCode(200);

        assertThat(statistics().getPrepareStatementCount()).isEqualTo(3);
    }

    /// The plan is read before, in case it has changed, and after; facts are not counted, each is one statement.
    @Test
    void anActCostsTheSameHoweverManyDeadlinesItMoves() {
        ObjectNode whole = yearlyOn(amendment(14, "2025-01-01"), "06-30");
        statistics().clear();
        extend("18-2027-02-15", 0, "2027-03-01").then().statusCode(200);
        long small = statistics().getPrepareStatementCount();
        statistics().clear();

        amend(14, 1, whole).then().statusCode(200);

        assertThat(small).isLessThan(20);
        assertThat(statistics().getPrepareStatementCount()).isLessThan(30);
        assertThat(statistics().getEntityUpdateCount()).isZero();
    }

    @Test
    void handingInAHalfYearCostsTheSameHoweverManyReportsItBinds() {
        submitted("MOJ", "MOJ-2026-S2");
        long few = statistics().getPrepareStatementCount();
        reported.everywhere();
        statistics().clear();

        submitted("MIA", "MIA-2026-S2");

        assertThat(statistics().getPrepareStatementCount()).isEqualTo(few).isLessThan(12);
    }

    @Test
    void reviewingAHalfYearCostsTheSameHoweverManyReportsItBinds() {
        submitted("MOJ", "MOJ-2026-S2");
        statistics().clear();
        giveBack("MOJ-2026-S2", 1).then().statusCode(200);
        long few = statistics().getPrepareStatementCount();
        reported.everywhere();
        submitted("MIA", "MIA-2026-S2");
        statistics().clear();

        giveBack("MIA-2026-S2", 1).then().statusCode(200);

        assertThat(statistics().getPrepareStatementCount()).isEqualTo(few).isLessThan(12);
    }

    @Test
    void aCodeThatIsNotInMemoryCostsOneMore() {
        asking("agency", "XYZ").get("/api/v1/measures").then().statusCode(400);

        assertThat(statistics().getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void onlyAChangeIsReadAnewAndOnce() {
        acts.amend(7, LocalDate.of(2026, 1, 1), Acts.title(new LocalizedText("Жаңа", null, null)));
        statistics().clear();
        asking().get("/api/v1/measures").then().statusCode(200);
        long afterTheChange = statistics().getPrepareStatementCount();
        statistics().clear();

        asking().get("/api/v1/measures").then().statusCode(200);

        assertThat(afterTheChange).isBetween(3L, 10L);
        assertThat(statistics().getPrepareStatementCount()).isEqualTo(2);
    }

    private Statistics statistics() {
        return sessions.getStatistics();
    }
}
