package kz.zantartip.indicators.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.indicators.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class OfficialTargetsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void all58TargetsComeBackExactly() throws Exception {
        List<String> served = new ArrayList<>();
        List<String> stated = new ArrayList<>();
        for (JsonNode indicator : Source.file("indicators")) {
            String code = indicator.get("code").asText();
            indicator.get("targets").forEach(target -> stated.add(text(code, target)));
            JsonNode answer =
                    JSON.readTree(
                            given().get("/api/v1/indicators/" + code + "/targets").asString());
            answer.get("items").forEach(target -> served.add(text(code, target)));
        }

        assertThat(served).containsExactlyElementsOf(stated).hasSize(58);
    }

    @Test
    void everyOtherFieldOfTheSourceComesBackAsItIs() throws Exception {
        for (JsonNode stated : Source.file("indicators")) {
            ObjectNode expected = stated.deepCopy();
            boolean agree = expected.remove("documentsAgree").asBoolean();
            expected.put("discrepancy", !agree);
            expected.put("translation", "UNOFFICIAL");
            expected.remove("targets");
            if (expected.get("source").isNull()) {
                expected.remove("source");
            }

            String answer =
                    given().get("/api/v1/indicators/" + stated.get("code").asText()).asString();

            ObjectNode served = (ObjectNode) JSON.readTree(answer);
            served.remove("targets");
            assertThat(served).isEqualTo(expected);
        }
    }

    @Test
    void theFiveAreListedAndOnlyTheFifthIsInDispute() {
        given().get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body(
                        "items.findAll { it.discrepancy }.code",
                        equalTo(List.of("share-feeling-fully-safe")))
                .body("items[2].targets.findAll { it.year == 2030 }", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"indicators, 6", "indicators/share-feeling-fully-safe/targets, 13"})
    void aFileIsWhole(String path, int lines) {
        String csv = given().queryParam("f", "csv").get("/api/v1/" + path).asString();

        assertThat(csv.lines()).hasSize(lines);
    }

    @Test
    void aFileHasTheValueAsTheDocumentHasIt() {
        given().queryParam("f", "csv")
                .get("/api/v1/indicators/rule-of-law-index/targets")
                .then()
                .body(containsString("rule-of-law-index,2029,CONCEPT,0.60"));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31", "2026-11-21", "2026-11-20T08:00:00Z"})
    void nothingIsKnownBeforeTheAdoptionOrAheadOfNow(String moment) {
        given().queryParam("asOf", moment)
                .get("/api/v1/indicators")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("known"));
    }

    @Test
    void theTargetsAreKnownFromTheDayOfTheAdoption() {
        given().queryParam("asOf", "2025-04-01")
                .get("/api/v1/indicators/egdi-rank/targets")
                .then()
                .statusCode(200)
                .body("items", hasSize(12));
    }

    private static String text(String code, JsonNode target) {
        return "%s %s %s %s"
                .formatted(
                        code,
                        target.get("year").asInt(),
                        target.get("document").asText(),
                        new BigDecimal(target.get("value").asText()).stripTrailingZeros());
    }
}
