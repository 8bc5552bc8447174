package kz.zantartip.measures.direction;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class ReadDirectionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"/directions, directions, 5", "/expected-results, expected-results, 6"})
    void allAreToldWordForWord(String path, String file, int count) throws IOException {
        JsonNode told = JSON.valueToTree(items(path));

        try (InputStream in = getClass().getResourceAsStream("/reference/" + file + ".json")) {
            JsonNode reference = JSON.readTree(in);
            reference.forEach(entry -> ((ObjectNode) entry).put("translation", "UNOFFICIAL"));
            assertThat(told).hasSize(count).isEqualTo(reference);
        }
    }

    @Test
    void oneIsReadByItsNumber() {
        asking().get("/api/v1/directions/3")
                .then()
                .statusCode(200)
                .body("name.kk", equalTo("Құқық үстемдігі"))
                .body("measures.from", equalTo(12))
                .body("measures.to", equalTo(34));
    }
}
