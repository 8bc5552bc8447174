package kz.zantartip.measures.report;

import static kz.zantartip.measures.report.ProgressReports.NEXT_OF_18;
import static kz.zantartip.measures.report.ProgressReports.aSubmittedOfRegion;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.giveBack;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// However many reports and regions there are.
@HouseTest
class CountReportQueriesTest {

    @Inject SessionFactory sessions;

    @AfterEach
    void nobodyCountsAnyMore() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void aListOfReturnedReportsCostsThreeQueriesHoweverLongItIs() {
        for (String region : List.of("10", "15", "71", "75", "79")) {
            String id = aSubmittedOfRegion(region, NEXT_OF_18);
            giveBack(coordinator(), id, 1).then().statusCode(200);
        }
        sessions.getStatistics().setStatisticsEnabled(true);
        sessions.getStatistics().clear();

        agency("MOJ").get("/api/v1/progress-reports?limit=500").then().statusCode(200);

        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(3);
    }
}
