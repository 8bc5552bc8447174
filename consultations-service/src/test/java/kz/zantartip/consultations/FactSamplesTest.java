package kz.zantartip.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.restassured.specification.RequestSpecification;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The samples are the contract: whoever listens tests against the same files. What is told has the members of its sample,
/// and it is what `GET` on its subject answers to everybody.
@HouseTest
class FactSamplesTest {

    private final AgroalDataSource database;
    private final ObjectMapper json;

    FactSamplesTest(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @BeforeEach
    void everyFactHappens() {
        String point = Clinic.point("75", "LAW_CLINIC", 1);
        String lawyer = Clinic.lawyer();
        String session = Clinic.session(point, lawyer, 1, Clinic.TOMORROW, 3);
        patch("/api/v1/sessions/" + session, "{\"bufferMinutes\": 5}");
        patch("/api/v1/points/" + point, "{\"stepFree\": true}");
        patch("/api/v1/lawyers/" + lawyer, "{\"topics\": [\"LABOUR\"]}");
        Clinic.asCoordinator()
                .header("If-Match", "\"1\"")
                .body("{\"reason\": {\"kk\": \"Заңгер науқастанып қалды.\"}}")
                .post("/api/v1/sessions/" + session + "/cancellation")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "point.opened",
                "point.changed",
                "lawyer.added",
                "lawyer.changed",
                "session.opened",
                "session.changed",
                "session.cancelled"
            })
    void isToldWithTheMembersOfItsSample(String what) throws Exception {
        String type = "kz.zantartip." + what + ".v1";
        try (InputStream sample = getClass().getResourceAsStream("/facts/" + type + ".json")) {
            assertThat(sample).as("a sample of %s", type).isNotNull();
            assertThat(shape(json.readTree(told(type)))).isEqualTo(shape(json.readTree(sample)));
        }
    }

    static Stream<String> lastOfEach() {
        return Stream.of("point.changed", "lawyer.changed", "session.cancelled");
    }

    @ParameterizedTest
    @MethodSource("lastOfEach")
    void isWhatEverybodyReadsAtItsSubject(String what) throws Exception {
        JsonNode told = json.readTree(told("kz.zantartip." + what + ".v1"));
        String path = "/api/v1/%ss/%s".formatted(what.split("\\.")[0], told.get("id").textValue());

        String read = io.restassured.RestAssured.get(path).asString();

        assertThat(told.equals(json.readTree(read))).as("%s and %s", told, read).isTrue();
    }

    private static void patch(String path, String body) {
        RequestSpecification caller = Clinic.asCoordinator();
        caller.contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(body)
                .patch(path)
                .then()
                .statusCode(200);
    }

    private static Map<String, String> shape(JsonNode node) {
        Map<String, String> shape = new TreeMap<>();
        StreamSupport.stream(
                        ((Iterable<Map.Entry<String, JsonNode>>) node.properties()).spliterator(),
                        false)
                .forEach(member ->
                        shape.put(member.getKey(), member.getValue().getNodeType().name()));
        return shape;
    }

    private String told(String type) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement("select data from outbox where type = ?")) {
            sql.setString(1, type);
            try (ResultSet row = sql.executeQuery()) {
                assertThat(row.next()).as("%s is told", type).isTrue();
                return row.getString(1);
            }
        }
    }
}
