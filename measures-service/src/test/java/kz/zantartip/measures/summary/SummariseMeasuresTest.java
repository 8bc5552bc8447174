package kz.zantartip.measures.summary;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.csv;
import static kz.zantartip.measures.reading.Answers.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class SummariseMeasuresTest {

    private static final String PATH = "/api/v1/measure-summary";

    @Test
    void withoutGroupsItIsOneLineEqualToTheTotals() {
        asking().get(PATH)
                .then()
                .statusCode(200)
                .body("groupBy", hasSize(0))
                .body("today", equalTo("2026-11-20"))
                .body("items", hasSize(1))
                .body("items[0].measures", equalTo(55))
                .body("items[0].deadlines", equalTo(342))
                .body("totals.measures", equalTo(55))
                .body("totals.deadlines", equalTo(342));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "direction",
                "agency",
                "status",
                "direction,agency",
                "status,direction,agency"
            })
    void groupsAddUpToTheTotals(String groupBy) {
        JsonPath summary = asking("groupBy", groupBy).get(PATH).jsonPath();

        assertThat(sum(summary, "deadlines")).isEqualTo(summary.getLong("totals.deadlines"));
        assertThat(sum(summary, "overdue")).isEqualTo(summary.getLong("totals.overdue"));
        assertThat(sum(summary, "accepted")).isEqualTo(summary.getLong("totals.accepted"));
        assertThat(sum(summary, "late")).isEqualTo(summary.getLong("totals.late")).isPositive();
        assertThat(summary.getList("items"))
                .allSatisfy(item ->
                        assertThat(((Map<?, ?>) item).keySet().stream().map(String::valueOf))
                                .contains(groupBy.split(",")));
    }

    @Test
    void countsAreThoseOfTheDeadlineList() {
        JsonPath summary = asking("groupBy", "status").get(PATH).jsonPath();

        List<Map<String, Object>> deadlines = items("/deadlines", "status", "NOT_RECORDED");
        assertThat(summary.getInt("items.find { it.status == 'NOT_RECORDED' }.deadlines"))
                .isEqualTo(deadlines.size());
        assertThat(summary.getList("items.status")).doesNotContain("BEFORE_ADOPTION");
    }

    @Test
    void directionsHaveTheMeasuresOfThePlan() {
        asking("groupBy", "direction")
                .get(PATH)
                .then()
                .body("items.direction", equalTo(List.of(1, 2, 3, 4, 5)))
                .body("items.measures", equalTo(List.of(7, 4, 23, 3, 18)));
    }

    @Test
    void asOfTheDayOfAdoptionAllWasAhead() {
        asking("groupBy", "status", "asOf", "2025-04-01")
                .get(PATH)
                .then()
                .body("today", equalTo("2025-04-01"))
                .body("totals.late", equalTo(0))
                .body("totals.deadlines", equalTo(342));
    }

    @Test
    void theCsvHasAllGroups() {
        byte[] file = asking("groupBy", "agency", "f", "csv").get(PATH).asByteArray();

        assertThat(csv(file))
                .hasSize(asking("groupBy", "agency").get(PATH).jsonPath().getList("items").size())
                .first()
                .satisfies(row -> assertThat(row.getField("direction")).isEmpty());
    }

    private static long sum(JsonPath summary, String field) {
        return summary.<Integer>getList("items." + field).stream().mapToLong(i -> i).sum();
    }
}
