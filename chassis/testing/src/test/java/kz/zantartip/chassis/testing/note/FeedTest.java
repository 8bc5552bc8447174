package kz.zantartip.chassis.testing.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.KafkaResource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names the resource for all tests of the module that need Kafka: it is started once, for all of them.
@HouseTest
@WithTestResource(
        value = KafkaResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs =
                @ResourceArg(
                        name = KafkaResource.TOPICS,
                        value = "zantartip.notes.v1,zantartip.others.v1"))
class FeedTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject Telling telling;

    @Test
    void whatIsCommittedIsToldAndWhatIsRolledBackIsNot() {
        String place = Writing.take("First").header("Location");
        Writing.take("fail at the end");
        Writing.take("Second");

        List<Map<String, Object>> changes = changes(2);

        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst().get("subject")).isEqualTo(place);
        assertThat(changes.getFirst().get("type")).isEqualTo("kz.zantartip.note.taken.v1");
        assertThat(changes.getFirst().get("data"))
                .isEqualTo(given().get(place).jsonPath().getMap("$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=99999999999999999999",
                "after=09223372036854775808",
                "type=%00",
                "type=a%20b"
            })
    void aPlaceOrTypeThatCannotBeIsRefused(String query) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/changes?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    /// Who asks for what hardly ever happens must not cost a search through all at once.
    @Test
    void aRareTypeIsFoundInSeveralStretches() {
        telling.write(
                """
                insert into outbox (id, type, subject, key, revision, occurred_at, data, position, sent_at)
                select gen_random_uuid(), 'kz.zantartip.note.other.v1', '/api/v1/notes/' || i, 'k', 1, now(), '{}',
                    nextval('outbox_position'), now()
                from generate_series(1, 10500) as i
                """);
        Writing.take("Rare");
        await().until(() -> telling.count("outbox where position is null") == 0);
        String rare = "/api/v1/changes?type=kz.zantartip.note.taken.v1";

        JsonPath first = given().get(rare).jsonPath();

        assertThat(first.getList("items")).isEmpty();
        assertThat(first.getBoolean("more")).isTrue();
        JsonPath second = given().get(rare + "&after=" + first.getString("nextCursor")).jsonPath();
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getBoolean("more")).isFalse();
    }

    /// As after the database was restored from a copy older than what the reader has seen.
    @Test
    void aPlaceThatTheFeedHasNotReachedIsRefusedInsteadOfWaitedFor() {
        Writing.take("First");
        changes(1);

        given().get("/api/v1/changes?lang=en&after=00900000000000000000")
                .then()
                .statusCode(410)
                .body("code", equalTo("cursor-expired"));
    }

    @Test
    void kafkaTellsTheSameInTheSameOrder() throws Exception {
        List<Response> taken = Writing.atOnce(8, i -> Writing.take("Note " + i));
        for (Response note : taken) {
            for (int i = 0; i < 3; i++) {
                String tag = given().get(note.header("Location")).header("ETag");
                Writing.asCoordinator()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", tag)
                        .body("{\"text\": \"Again %d\"}".formatted(i))
                        .patch(note.header("Location"))
                        .then()
                        .statusCode(200);
            }
        }
        List<Map<String, Object>> changes = changes(32);

        List<ConsumerRecord<String, String>> records =
                new Topic(kafka, "zantartip.notes.v1")
                        .records(
                                taken.stream()
                                        .map(note -> note.header("Location"))
                                        .collect(Collectors.toSet()),
                                32);

        assertThat(records)
                .extracting(told -> Topic.header(told, "ce_id"))
                .containsExactlyInAnyOrderElementsOf(
                        changes.stream().map(change -> (String) change.get("id")).toList());
        for (Response note : taken) {
            assertThat(records)
                    .filteredOn(told ->
                            Topic.header(told, "ce_subject").equals(note.header("Location")))
                    .extracting(told -> Topic.header(told, "ce_revision"))
                    .containsExactly("1", "2", "3", "4");
        }
        assertThat(records)
                .allSatisfy(told -> {
                    assertThat(Topic.header(told, "ce_specversion")).isEqualTo("1.0");
                    assertThat(Topic.header(told, "ce_source")).isEqualTo("/notes-service");
                    assertThat(Topic.header(told, "content-type")).isEqualTo("application/json");
                    assertThat(Topic.header(told, "ce_sequence")).matches("[0-9]{20}");
                    assertThat(told.key()).isEqualTo(JsonPath.from(told.value()).getString("id"));
                });
    }

    @Test
    void theFeedIsReadOnFromACursor() {
        IntStream.range(0, 5).forEach(i -> Writing.take("Note " + i));
        changes(5);

        JsonPath first = given().get("/api/v1/changes?limit=2").jsonPath();
        JsonPath rest =
                given().get("/api/v1/changes?after=" + first.getString("nextCursor")).jsonPath();

        assertThat(first.getBoolean("more")).isTrue();
        assertThat(rest.getBoolean("more")).isFalse();
        assertThat(first.getList("items")).hasSize(2);
        assertThat(rest.getList("items")).hasSize(3);
    }

    @Test
    void whatIsNoCursorAndNoTypeIsRefused() {
        given().get("/api/v1/changes?after=99999999999999999999").then().statusCode(400);
        given().urlEncodingEnabled(false).get("/api/v1/changes?type=%00").then().statusCode(400);
        given().urlEncodingEnabled(false).get("/api/v1/changes?source=%00").then().statusCode(400);
    }

    /// Waits until the relay has given so many changes their place.
    private static List<Map<String, Object>> changes(int expected) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().get("/api/v1/changes?limit=500").jsonPath().getList("items"),
                        items -> items.size() >= expected);
    }
}
