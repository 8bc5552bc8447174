package kz.zantartip.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The verified data comes back as it is: nothing dropped, nothing added.
@HouseTest
class ReferenceComesBackTest {

    @ParameterizedTest
    @CsvSource({
        "event-formats, eventFormats, 53",
        "venue-types, venueTypes, 27",
        "speaker-roles, speakerRoles, 22",
        "target-audiences, targetAudiences, 22"
    })
    void codeListsComeBackInTheirOrder(String name, String source, int size) throws Exception {
        JsonPath served = given().get("/api/v1/code-lists/" + name + "?limit=500").jsonPath();

        List<Map<String, String>> flat = new ArrayList<>();
        for (Map<String, Object> entry : served.<Map<String, Object>>getList("items")) {
            Map<String, String> labels = new LinkedHashMap<>();
            labels.put("code", (String) entry.get("code"));
            ((Map<?, ?>) entry.get("name"))
                    .forEach((lang, label) -> labels.put((String) lang, (String) label));
            flat.add(labels);
        }

        assertThat(flat).hasSize(size);
        assertThat((Object) flat).isEqualTo(file("codelists").get(source));
    }

    @Test
    void everyEnumOfTheEventsHasLabelsInThreeLanguages() {
        given().get("/api/v1/code-lists")
                .then()
                .header("Cache-Control", equalTo("public, max-age=300"))
                .body("items", hasSize(10));
        for (String name : List.of("event-states", "event-modes", "attendance-methods", "bounds")) {
            given().get("/api/v1/code-lists/" + name)
                    .then()
                    .body("items.name", everyItem(hasKey("kk")))
                    .body("items.name", everyItem(hasKey("ru")))
                    .body("items.name", everyItem(hasKey("en")));
        }
    }

    @Test
    void programmesAndOrganisersComeBackAsTheyAre() throws Exception {
        assertThat(served("programmes"))
                .containsExactlyInAnyOrderElementsOf(list(file("reported-activity"), "programmes"));
        assertThat(served("organisers"))
                .containsExactlyInAnyOrderElementsOf(list(file("reported-activity"), "organisers"));
    }

    @Test
    void reportsComeBackWithTheirBoundsAndNoDateThatTheSourceLacks() throws Exception {
        List<Map<String, Object>> reports = served("activity-reports");

        assertThat(reports.stream().map(ReferenceComesBackTest::asTheSourceHasIt).toList())
                .isEqualTo(list(file("reported-activity"), "reports"));
        assertThat(reports.get(1)).doesNotContainKeys("reportedOn", "period");
        assertThat(reports.get(2)).doesNotContainKeys("reportedOn");
    }

    @Test
    void loadingAgainAddsNothing() {
        io.quarkus.arc.Arc.container()
                .listAll(kz.zantartip.chassis.reference.ReferenceData.class)
                .forEach(data -> data.get().load());

        assertThat(served("programmes")).hasSize(11);
        assertThat(served("activity-reports")).hasSize(3);
        given().get("/api/v1/changes").then().body("items", hasSize(0));
    }

    private static Map<String, Object> asTheSourceHasIt(Map<String, Object> report) {
        Map<String, Object> source = new LinkedHashMap<>(report);
        source.remove("id");
        source.computeIfPresent("period", (_, period) -> ((Map<?, ?>) period).get("code"));
        rename(source, "venueTypes", "venues");
        source.put(
                "claims",
                ((List<?>) report.get("claims"))
                        .stream().map(claim -> claim((Map<?, ?>) claim)).toList());
        return source;
    }

    private static Map<String, Object> claim(Map<?, ?> served) {
        Map<String, Object> claim = new LinkedHashMap<>();
        served.forEach((name, value) -> claim.put((String) name, value));
        claim.put("what", ((Map<?, ?>) claim.get("what")).get("en"));
        Object bound = claim.remove("bound");
        if (bound != null) {
            rename(claim, "value", bound.equals("EXACT") ? "exactly" : "atLeast");
        }
        rename(claim, "venueType", "venue");
        return claim;
    }

    private static void rename(Map<String, Object> map, String from, String to) {
        if (map.containsKey(from)) {
            map.put(to, map.remove(from));
        }
    }

    private static List<Map<String, Object>> served(String list) {
        return given().get("/api/v1/" + list + "?limit=500").jsonPath().getList("items");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> file, String name) {
        return Stream.of(file.get(name))
                .map(items -> (List<Map<String, Object>>) items)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> file(String name) throws Exception {
        try (InputStream in =
                ReferenceComesBackTest.class.getResourceAsStream("/reference/" + name + ".json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        }
    }
}
