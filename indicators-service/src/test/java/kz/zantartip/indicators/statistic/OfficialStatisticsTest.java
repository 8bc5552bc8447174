package kz.zantartip.indicators.statistic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.indicators.Source;
import org.junit.jupiter.api.Test;

@HouseTest
class OfficialStatisticsTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Test
    void all37ObservationsComeBackExactly() throws Exception {
        List<String> served = new ArrayList<>();
        List<String> stated = new ArrayList<>();
        for (JsonNode statistic : Source.file("statistics")) {
            String code = statistic.get("code").asText();
            statistic
                    .get("observations")
                    .forEach(observation ->
                            stated.add(text(code, observation, observation.get("period"))));
            JsonNode answer =
                    JSON.readTree(
                            given().queryParam("asOf", "2025-04-01")
                                    .get("/api/v1/statistics/" + code + "/observations")
                                    .asString());
            answer.get("items")
                    .forEach(observation ->
                            served.add(
                                    text(
                                            code,
                                            observation,
                                            observation.get("period").get("code"))));
        }

        assertThat(served).containsExactlyElementsOf(stated).hasSize(37);
    }

    @Test
    void everyOtherFieldOfTheSourceComesBackAsItIs() throws Exception {
        int position = 0;
        for (JsonNode stated : Source.file("statistics")) {
            ObjectNode expected = stated.deepCopy();
            expected.remove("observations");
            expected.put("translation", "UNOFFICIAL");
            expected.put("position", ++position);

            String answer =
                    given().get("/api/v1/statistics/" + stated.get("code").asText()).asString();

            assertThat(JSON.readTree(answer)).isEqualTo(expected);
        }
    }

    @Test
    void theNineteenAreListed() {
        given().queryParam("limit", 500)
                .queryParam("total", true)
                .get("/api/v1/statistics")
                .then()
                .statusCode(200)
                .body("total", equalTo(19))
                .body("items[0].code", equalTo("registered-criminal-offences"))
                .body("items.find { it.code == 'murder' }.statedChange", equalTo("-32.6 %"));
    }

    @Test
    void anUnstatedPeriodHasNeitherStartNorEnd() {
        given().get("/api/v1/statistics/full-trust-in-police-and-courts/observations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].period.code", equalTo("NOT_STATED"))
                .body("items[0].period.start", nullValue())
                .body("items[0].recordedAt", equalTo("2025-03-31T19:00:00Z"));
    }

    @Test
    void aTrillionIsWrittenOutInEveryForm() {
        String path = "/api/v1/statistics/gambling-spending/observations";

        assertThat(given().get(path).asString()).contains("\"value\":1000000000000,");
        assertThat(given().queryParam("f", "csv").get(path).asString())
                .contains(",2020-2023,2020-01-01,2023-12-31,,1000000000000,,MORE_THAN,FINAL,");
    }

    @Test
    void loadingAgainAddsNothing() {
        Arc.container().instance(OfficialStatistics.class).get().load();

        given().queryParam("includeHistory", true)
                .get("/api/v1/statistics/murder/observations")
                .then()
                .body("items", hasSize(2));
    }

    private static String text(String code, JsonNode observation, JsonNode period) {
        return "%s %s %s %s %s"
                .formatted(
                        code,
                        period.asText(),
                        new BigDecimal(observation.get("value").asText()).stripTrailingZeros(),
                        observation.path("valueTo").asText(),
                        observation.path("qualifier").asText());
    }
}
