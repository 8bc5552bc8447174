package kz.zantartip.measures.plan;

import static kz.zantartip.measures.reading.Coordinator.NEW_BODY;
import static kz.zantartip.measures.reading.Coordinator.act;
import static kz.zantartip.measures.reading.Coordinator.amend;
import static kz.zantartip.measures.reading.Coordinator.amendment;
import static kz.zantartip.measures.reading.Coordinator.coordinator;
import static kz.zantartip.measures.reading.Coordinator.decide;
import static kz.zantartip.measures.reading.Coordinator.extend;
import static kz.zantartip.measures.reading.Coordinator.succession;
import static kz.zantartip.measures.reading.Coordinator.year;
import static kz.zantartip.measures.reading.Coordinator.yearlyOn;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.Test;

/// The samples are the contract: whoever listens tests against the same files. They are what the service tells of these
/// acts, to the letter.
@HouseTest
class PlanFactSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/facts");

    @Inject ObjectMapper json;
    @Inject Told told;

    @Test
    void everyFactOfActsHasItsSampleAndTellsWhatItSays() throws Exception {
        extend("18-2027-02-15", 0, "2027-03-01").then().statusCode(200);
        decide(
                        2028,
                        0,
                        year(
                                "{\"date\": \"2028-05-05\", \"holiday\": \"KURBAN_AIT\"}",
                                "\"2028-02-15\"",
                                "\"2028-02-19\""))
                .then()
                .statusCode(200);
        amend(18, 1, yearlyOn(amendment(18, "2029-01-01"), "06-30")).then().statusCode(200);
        act(coordinator(), 0, succession("MLJ", "2026-12-01", NEW_BODY))
                .post("/api/v1/agencies/MOJ/succession")
                .then()
                .statusCode(200);

        Map<String, String> firstOfEach = new LinkedHashMap<>();
        told.all().forEach(row -> firstOfEach.putIfAbsent(row.type(), row.data()));
        assertThat(firstOfEach).hasSize(8);
        for (Map.Entry<String, String> fact : firstOfEach.entrySet()) {
            Path sample = SAMPLES.resolve(fact.getKey() + ".json");
            assertThat(json.readTree(fact.getValue()))
                    .as(fact.getKey())
                    .isEqualTo(json.readTree(Files.readString(sample)));
        }
    }
}
