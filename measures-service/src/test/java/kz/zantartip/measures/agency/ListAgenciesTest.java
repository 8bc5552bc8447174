package kz.zantartip.measures.agency;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.csv;
import static kz.zantartip.measures.reading.Answers.each;
import static kz.zantartip.measures.reading.Answers.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class ListAgenciesTest {

    @Inject Acts acts;
    @Inject FixedClock clock;

    @Test
    void theTwentyOneOfThePlanAndTwoSuccessorsAreThere() {
        List<String> codes = each("code", "/agencies");

        assertThat(codes).hasSize(23).isSorted().contains("MOJ", "LEB", "MAIDD");
    }

    @Test
    void eachIsToldWordForWord() throws IOException {
        Map<String, Object> told = asking().get("/api/v1/agencies/MIA").jsonPath().getMap("");

        try (InputStream in = getClass().getResourceAsStream("/reference/agencies.json")) {
            ObjectNode reference = (ObjectNode) new ObjectMapper().readTree(in).get(0);
            reference.put("translation", "UNOFFICIAL");
            JsonNode answer = new ObjectMapper().valueToTree(told);
            assertThat(answer).isEqualTo(reference);
        }
    }

    @ParameterizedTest
    @CsvSource({"MDDIAI, MAIDD, 2025-09-17, 2025-09-18", "ACA, ACS-NSC, 2025-07-13, 2025-07-14"})
    void oneThatWasSucceededSaysByWhomAndSinceWhen(
            String code, String successor, String validTo, String from) {
        asking().get("/api/v1/agencies/" + code)
                .then()
                .statusCode(200)
                .body("validTo", equalTo(validTo))
                .body("successor", equalTo(successor))
                .body("succession.from", equalTo(from));
        asking().get("/api/v1/agencies/" + successor)
                .then()
                .body("validFrom", equalTo(from))
                .body("validTo", nullValue())
                .body("successor", nullValue());
    }

    @Test
    void groupsAreNamed() {
        List<Map<String, Object>> groups =
                items("/agencies").stream().filter(one -> one.containsKey("group")).toList();

        assertThat(groups)
                .extracting(one -> one.get("code") + " " + one.get("group"))
                .containsExactly(
                        "HPEO NO_ACCOUNT", "LEB REGIONAL", "MNO NO_ACCOUNT", "SB NO_ACCOUNT");
    }

    @Test
    void aSuccessorThatIsToComeIsAnnounced() {
        acts.replaceAgency("MOJ", "MOJX", LocalDate.of(2027, 1, 1));

        asking().get("/api/v1/agencies/MOJ")
                .then()
                .body("validTo", equalTo("2026-12-31"))
                .body("successor", equalTo("MOJX"));
        assertThat(asking().get("/api/v1/measures/18").asString()).doesNotContain("MOJX");
    }

    @Test
    void fromItsFirstDayOnTheSuccessorIsInCharge() {
        acts.replaceAgency("MOJ", "MOJX", LocalDate.of(2027, 1, 1));
        clock.set(Instant.parse("2026-12-31T19:00:00Z"));

        asking().get("/api/v1/measures/18")
                .then()
                .body("executors[0].agency", equalTo("MOJ"))
                .body("executors[0].current", equalTo("MOJX"));
    }

    @Test
    void theCsvHasThemAll() {
        byte[] file = asking("f", "csv", "lang", "kk").get("/api/v1/agencies").asByteArray();

        assertThat(csv(file))
                .hasSize(23)
                .filteredOn(row -> row.getField("code").equals("MIA"))
                .extracting(row -> row.getField("name"))
                .containsExactly("Қазақстан Республикасының Ішкі істер министрлігі");
    }
}
