package kz.zantartip.indicators.region;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.indicators.Source;
import org.junit.jupiter.api.Test;

@HouseTest
class RegionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyRegionComesBackAsTheSourceHasItWithItsDistricts() throws Exception {
        JsonNode source = Source.file("regions");
        for (JsonNode stated : source.get("regions")) {
            ObjectNode expected = withoutNulls(stated);
            ArrayNode districts = JSON.createArrayNode();
            for (JsonNode district : source.get("districts")) {
                if (district.get("parentKato").equals(stated.get("kato"))) {
                    districts.add(withoutNulls(district));
                }
            }
            if (!districts.isEmpty()) {
                expected.set("districts", districts);
            }

            String answer =
                    given().get("/api/v1/regions/" + stated.get("kato").asText()).asString();

            assertThat(JSON.readTree(answer)).isEqualTo(expected);
        }
    }

    @Test
    void allTwentyOneAreListedAndMayBeKeptForFiveMinutes() {
        given().queryParam("total", true)
                .get("/api/v1/regions")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=300"))
                .body("total", equalTo(21))
                .body("items.findAll { it.validTo != null }.kato", equalTo(List.of("51")));
    }

    @Test
    void aRegionThatNeverWasIsNotFound() {
        given().get("/api/v1/regions/99").then().statusCode(404);
    }

    private static ObjectNode withoutNulls(JsonNode node) {
        ObjectNode bare = node.deepCopy();
        List<String> absent = new ArrayList<>();
        bare.properties()
                .forEach(field -> {
                    if (field.getValue().isNull()) {
                        absent.add(field.getKey());
                    }
                });
        bare.remove(absent);
        return bare;
    }
}
