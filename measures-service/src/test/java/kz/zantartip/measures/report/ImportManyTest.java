package kz.zantartip.measures.report;

import static io.restassured.RestAssured.given;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.testing.HouseTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// All that an office may have on paper at once.
@HouseTest
class ImportManyTest {

    private static final int MOST = 5_000;

    @Inject SessionFactory sessions;

    /// Who is the same body under the same name since the plan was adopted.
    private static final List<String> UNCHANGED = List.of("MOJ", "MIA", "MCI", "GPO", "FMA", "MF");

    @Test
    void fiveThousandRowsAreEnteredOnceAndThenUnchanged() {
        List<String> rows = rows();
        int different = rows.size();
        while (rows.size() < MOST) {
            rows.add(rows.get(rows.size() - different));
        }
        byte[] file =
                ("deadline,agency,region,actedAt,letterNumber,letterDate,summaryKk,completionPercent\n"
                                + String.join("", rows))
                        .getBytes(StandardCharsets.UTF_8);

        imported(file)
                .body("rows", equalTo(MOST))
                .body("created", equalTo(different))
                .body("unchanged", equalTo(MOST - different));

        sessions.getStatistics().setStatisticsEnabled(true);
        sessions.getStatistics().clear();
        imported(file).body("created", equalTo(0)).body("unchanged", equalTo(MOST));
        assertThat(sessions.getStatistics().getPrepareStatementCount())
                .as("queries, however many rows")
                .isLessThan(10);
    }

    @AfterEach
    void nobodyCountsAnyMore() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    private static ValidatableResponse imported(byte[] file) {
        return coordinator()
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/progress-report-imports?mode=atomic")
                .then()
                .statusCode(200)
                .body("problems", empty())
                .body("state", equalTo("DONE"));
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        List<Map<String, Object>> deadlines =
                given().get("/api/v1/deadlines?limit=500&from=2025-04-01&to=2026-11-19")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items");
        for (Map<String, Object> deadline : deadlines) {
            for (Object agency : (List<?>) deadline.get("agencies")) {
                if (agency.equals("LEB")) {
                    List.of("10", "15", "71", "75", "79")
                            .forEach(region -> rows.add(row(deadline, "LEB", region)));
                } else if (UNCHANGED.contains(agency)) {
                    rows.add(row(deadline, agency.toString(), ""));
                }
            }
        }
        return rows;
    }

    private static String row(Map<String, Object> deadline, String agency, String region) {
        return "%s,%s,%s,2026-11-01T05:00:00Z,7,2026-11-01,Істелді.,100\n"
                .formatted(deadline.get("id"), agency, region);
    }
}
