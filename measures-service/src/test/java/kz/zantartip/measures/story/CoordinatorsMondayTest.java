package kz.zantartip.measures.story;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.each;
import static kz.zantartip.measures.reading.Answers.items;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.aReturned;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.aSubmittedOfRegion;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.obligation.Obligations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Monday, 11 January 2027. The coordinator asks what is late and whose it is. On 31 December much fell due: the Ministry of Justice
/// has handed in its report on 21 in time, the Ministry of Internal Affairs its on 49 five days late, one akimat its on 45; a report
/// was given back, another one lies in a drawer.
@HouseTest
class CoordinatorsMondayTest {

    private static final Instant MONDAY = Instant.parse("2027-01-11T07:00:00Z");

    @Inject FixedClock clock;

    @BeforeEach
    void theYearEnds() {
        clock.set(Instant.parse("2026-12-28T07:00:00Z"));
        aSubmitted("MOJ", "21-2026-12-31");
        aSubmittedOfRegion("75", "45-2026-12-31");
        List<String> ofEducation = each("id", "/deadlines", "lead", "MOE", "from", "2026-12-01");
        aDraft(agency("MOE"), ofEducation.getFirst());
        clock.set(Instant.parse("2027-01-05T07:00:00Z"));
        aSubmitted("MIA", "49-2026-12-31");
        aReturned("MOJ", "18-2027-02-15");
        Obligations.submitted("MOJ", "MOJ-2026-S2");
        clock.set(MONDAY);
    }

    @Test
    void whatIsLate() {
        List<Map<String, Object>> overdue = items("/deadlines", "status", "OVERDUE");

        assertThat(overdue)
                .isNotEmpty()
                .allSatisfy(deadline -> {
                    assertThat(deadline.get("late")).isEqualTo(true);
                    assertThat((String) deadline.get("effectiveOn")).isLessThan("2027-01-11");
                })
                .extracting(deadline -> deadline.get("id"))
                .contains("45-2026-12-31")
                .doesNotContain("21-2026-12-31", "49-2026-12-31", "18-2026-02-15");
    }

    @Test
    void whoseItIs() {
        JsonPath summary = asking("groupBy", "agency").get("/api/v1/measure-summary").jsonPath();

        Map<String, Integer> counted = new HashMap<>();
        for (String lead : leadsOfWhatIsOverdue()) {
            counted.merge(lead, 1, Integer::sum);
        }
        for (Map<String, Object> row : summary.<Map<String, Object>>getList("items")) {
            assertThat(row.get("overdue"))
                    .as("%s", row.get("agency"))
                    .isEqualTo(counted.getOrDefault((String) row.get("agency"), 0));
        }
        assertThat(summary.getInt("totals.overdue"))
                .isEqualTo(counted.values().stream().mapToInt(i -> i).sum());
    }

    private static List<String> leadsOfWhatIsOverdue() {
        return each("lead", "/deadlines", "status", "OVERDUE");
    }

    @Test
    void whichAkimatsAreMissing() {
        deadline("45-2026-12-31")
                .body("status", equalTo("OVERDUE"))
                .body("daysLate", equalTo(11))
                .body("regions.findAll { it.status == 'OVERDUE' }.size()", equalTo(19));

        JsonPath akimats =
                asking("period", "2026-12", "duty", "LEAD", "agency", "LEB", "groupBy", "region")
                        .get("/api/v1/discipline")
                        .jsonPath();
        int missing = akimats.getInt("items.find { it.region == '75' }.missing");
        assertThat(akimats.getInt("items.find { it.region == '75' }.onTime")).isEqualTo(1);
        assertThat(akimats.getList("items.findAll { it.region != '75' }.missing", Integer.class))
                .hasSize(19)
                .containsOnly(missing + 1);
    }

    @Test
    void howReliablyEachReported() {
        JsonPath discipline =
                asking("period", "2026-12", "duty", "LEAD", "groupBy", "agency")
                        .get("/api/v1/discipline")
                        .jsonPath();

        assertThat(row(discipline, "MOJ")).containsEntry("onTime", 1).containsEntry("late", 0);
        assertThat(row(discipline, "MIA")).containsEntry("onTime", 0).containsEntry("late", 1);
        for (String ministry : Set.of("MOE", "MCI", "MSHE")) {
            assertThat(row(discipline, ministry).get("missing"))
                    .as(ministry)
                    .isEqualTo(
                            items(
                                            "/deadlines",
                                            "status",
                                            "OVERDUE",
                                            "lead",
                                            ministry,
                                            "from",
                                            "2026-12-01",
                                            "to",
                                            "2026-12-31")
                                    .size());
        }
    }

    @Test
    void whatComesNext() {
        List<String> soon = each("id", "/reporting-calendar", "status", "DUE_SOON");

        assertThat(soon)
                .hasSize(16 + 20)
                .contains("MIA-2026-S2", "LEB-75-2026-S2")
                .doesNotContain("MOJ-2026-S2");
        asking("agency", "MOJ", "status", "RETURNED")
                .get("/api/v1/deadlines")
                .then()
                .body("items.id", contains("18-2027-02-15"));
    }

    private static Map<String, Object> row(JsonPath counted, String agency) {
        return counted.getMap("items.find { it.agency == '" + agency + "' }");
    }

    private static ValidatableResponse deadline(String id) {
        return asking().get("/api/v1/deadlines/" + id).then().statusCode(200);
    }
}
