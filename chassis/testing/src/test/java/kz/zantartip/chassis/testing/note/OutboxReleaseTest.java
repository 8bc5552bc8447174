package kz.zantartip.chassis.testing.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@HouseTest
class OutboxReleaseTest {

    private final Telling telling;
    private final MeterRegistry registry;
    private final Topic topic;

    OutboxReleaseTest(
            Telling telling,
            MeterRegistry registry,
            @ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.telling = telling;
        this.registry = registry;
        this.topic = new Topic(kafka, "zantartip.notes.v1");
    }

    @Test
    void whatKafkaWillNeverTakeIsParkedAndHoldsBackItsOwnSubjectOnly() {
        UUID poisoned = telling.newNote();
        UUID healthy = telling.newNote();
        telling.tell(poisoned, "first");
        telling.tellTooMuch(poisoned);
        telling.tell(poisoned, "third");
        telling.tell(healthy, "first");
        telling.tell(healthy, "second");

        topic.records(Set.of(Telling.subject(healthy)), 2);
        Map<String, Object> parked = parked().getFirst();

        assertThat(parked)
                .containsEntry("subject", Telling.subject(poisoned))
                .containsEntry("state", "PARKED")
                .containsEntry("failure", "RecordTooLargeException")
                .containsEntry("revision", 2)
                .containsEntry("waiting", 1)
                .containsKeys("id", "type", "sequence", "recordedAt", "parkedAt")
                .doesNotContainKeys("data", "sentAt");
        assertThat(entries("UNSENT")).hasSize(1);
        assertThat(entries("SENT")).hasSize(3);
        assertThat(
                        Topic.revisions(
                                topic.records(Set.of(Telling.subject(poisoned)), 1),
                                Telling.subject(poisoned)))
                .containsExactly("1");
    }

    @Test
    void releasedItIsSentAndWhatWaitedForItAfterIt() {
        UUID poisoned = telling.newNote();
        telling.tell(poisoned, "first");
        telling.tellTooMuch(poisoned);
        telling.tell(poisoned, "third");
        telling.tell(poisoned, "fourth");
        String id = (String) parked().getFirst().get("id");
        telling.mend(poisoned);

        release(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("UNSENT"))
                .body("waiting", equalTo(0));

        assertThat(
                        Topic.revisions(
                                topic.records(Set.of(Telling.subject(poisoned)), 4),
                                Telling.subject(poisoned)))
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void whatIsRefusedAgainIsParkedAgain() {
        UUID poisoned = telling.newNote();
        telling.tellTooMuch(poisoned);
        telling.tell(poisoned, "second");
        Map<String, Object> first = parked().getFirst();
        telling.write(
                "update outbox set parked_at = parked_at - interval '1 hour' where parked_at is not null");

        release((String) first.get("id")).then().statusCode(200);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> parked().getFirst().get("parkedAt"), first.get("parkedAt")::equals);
        assertThat(telling.count("outbox where sent_at is not null")).isZero();
    }

    @Test
    void whatNoConsumerCouldReadIsParkedBeforeKafkaSeesIt() {
        UUID note = telling.newNote();
        telling.write(
                """
                insert into outbox (id, type, subject, key, revision, occurred_at, data)
                values ('%s', 'kz.zantartip.note.taken.v1', '/api/v1/notes/broken', 'broken', 1, now(), '{"id":')
                """
                        .formatted(note));

        assertThat(parked().getFirst()).containsEntry("failure", "Unsendable");
    }

    @Test
    void whatIsNotParkedOrNotThereCannotBeReleased() {
        UUID note = telling.newNote();
        telling.tell(note, "first");
        await().atMost(Duration.ofSeconds(30)).until(() -> entries("SENT").size() == 1);

        release((String) entries("SENT").getFirst().get("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-parked"));
        release(note.toString()).then().statusCode(404);
        asAdmin().get("/api/v1/outboxes/measures").then().statusCode(404);
    }

    @Test
    void onlyAnAdministratorSeesOrReleases() {
        given().get("/api/v1/outboxes/notes").then().statusCode(401);
        Writing.asCoordinator().get("/api/v1/outboxes/notes").then().statusCode(403);
        Writing.asCoordinator()
                .post("/api/v1/outboxes/notes/" + telling.newNote() + "/release")
                .then()
                .statusCode(403);
    }

    @Test
    void theListIsReadPageByPage() {
        UUID note = telling.newNote();
        List.of("a", "b", "c").forEach(text -> telling.tell(note, text));
        await().atMost(Duration.ofSeconds(30)).until(() -> entries("SENT").size() == 3);

        JsonPath first = asAdmin().get("/api/v1/outboxes/notes?limit=2&total=true").jsonPath();
        JsonPath rest =
                asAdmin()
                        .get(
                                "/api/v1/outboxes/notes?limit=2&total=true&cursor="
                                        + first.getString("nextCursor"))
                        .jsonPath();

        assertThat(first.getList("items.revision")).containsExactly(1, 2);
        assertThat(first.getInt("total")).isEqualTo(3);
        assertThat(rest.getList("items.revision")).containsExactly(3);
        asAdmin().get("/api/v1/outboxes/notes?state=LOST").then().statusCode(400);
    }

    @Test
    void whoWatchesSeesWhatIsParked() {
        double parkedBefore = registry.get("outbox.facts.parked").counter().count();
        UUID poisoned = telling.newNote();
        telling.tellTooMuch(poisoned);
        telling.tell(poisoned, "second");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> registry.get("outbox.parked").gauge().value() == 1);

        assertThat(registry.get("outbox.held").gauge().value()).isEqualTo(1);
        assertThat(registry.get("outbox.unsent").gauge().value()).isZero();
        assertThat(registry.get("outbox.oldest.unsent.age").gauge().value()).isZero();
        assertThat(registry.get("outbox.facts.parked").counter().count() - parkedBefore)
                .isEqualTo(1);
    }

    private static List<Map<String, Object>> entries(String state) {
        return asAdmin()
                .get("/api/v1/outboxes/notes?state=" + state)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static List<Map<String, Object>> parked() {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> entries("PARKED"), entries -> !entries.isEmpty());
    }

    private static Response release(String id) {
        return asAdmin().post("/api/v1/outboxes/notes/" + id + "/release");
    }

    static RequestSpecification asAdmin() {
        return given().auth().oauth2(Tokens.of(Role.ADMIN).token()).contentType("application/json");
    }
}
