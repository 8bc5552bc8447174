package kz.zantartip.chassis.testing.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.zantartip.chassis.testing.HouseTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@HouseTest
class ReplayTest {

    private final Telling telling;
    private final Topic topic;

    ReplayTest(Telling telling, @ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.telling = telling;
        this.topic = new Topic(kafka, "zantartip.notes.v1");
    }

    @Test
    void theTopicIsSentAgainWithTheSameIdsInOrderAndWhatIsNewAfterIt() {
        UUID one = telling.newNote();
        UUID other = telling.newNote();
        for (String text : List.of("a", "b", "c")) {
            telling.tell(one, text);
            telling.tell(other, text);
        }
        Set<String> subjects = Set.of(Telling.subject(one), Telling.subject(other));
        topic.records(subjects, 6);
        await().until(() -> telling.count("outbox where sent_at is not null") == 6);

        Response answer = replay("{}");
        telling.tell(one, "d");

        assertThat(answer.jsonPath().getInt("changes")).isEqualTo(6);
        List<ConsumerRecord<String, String>> all = topic.records(subjects, 13);
        assertThat(Topic.revisions(all, Telling.subject(one)))
                .containsExactly("1", "2", "3", "1", "2", "3", "4");
        assertThat(Topic.revisions(all, Telling.subject(other)))
                .containsExactly("1", "2", "3", "1", "2", "3");
        assertThat(all.stream().map(told -> Topic.header(told, "ce_id")).distinct()).hasSize(7);
    }

    @Test
    void itBeginsWhereItIsToldTo() {
        UUID note = telling.newNote();
        List.of("a", "b", "c").forEach(text -> telling.tell(note, text));
        List<ConsumerRecord<String, String>> sent = topic.records(Set.of(Telling.subject(note)), 3);
        await().until(() -> telling.count("outbox where sent_at is not null") == 3);

        replay("{\"from\": \"%s\"}".formatted(Topic.header(sent.get(1), "ce_sequence")));

        assertThat(
                        Topic.revisions(
                                topic.records(Set.of(Telling.subject(note)), 5),
                                Telling.subject(note)))
                .containsExactly("1", "2", "3", "2", "3");
    }

    /// Held by another transaction, the first cannot end while the second is ordered.
    @Test
    void oneRunsAtATime() {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    telling.write("select pg_advisory_xact_lock(7202611221)");
                    replay("{}");

                    order("{}").then().statusCode(409).body("code", equalTo("replay-running"));
                });
        await().atMost(Duration.ofSeconds(30))
                .until(() -> telling.count("outbox_replay where ended_at is null") == 0);
    }

    /// Who starts to read where the replay begins must find all of a subject after it.
    @Test
    void whatIsBeingSentWhenItIsOrderedComesAfterIt() {
        UUID note = telling.newNote();
        telling.tell(note, "sent");
        await().until(() -> telling.count("outbox where sent_at is not null") == 1);
        String through =
                QuarkusTransaction.requiringNew()
                        .call(() -> {
                            telling.write("select pg_advisory_xact_lock(7202611221)");
                            telling.tell(note, "under way");
                            await().until(() ->
                                    telling.count("outbox where position is not null") == 2);

                            return replay("{}").jsonPath().getString("through");
                        });

        List<ConsumerRecord<String, String>> all = topic.records(Set.of(Telling.subject(note)), 3);
        assertThat(through).isEqualTo(Topic.header(all.getLast(), "ce_sequence"));
        assertThat(Topic.revisions(all, Telling.subject(note))).startsWith("1", "1", "2");
    }

    @Test
    void whatIsNoSequenceIsRefused() {
        order("{\"from\": \"42\"}").then().statusCode(400);
        order("{\"until\": \"42\"}").then().statusCode(400);
        Writing.asCoordinator()
                .body("{}")
                .post("/api/v1/outboxes/notes/replay")
                .then()
                .statusCode(403);
    }

    private static Response replay(String body) {
        Response answer = order(body);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response order(String body) {
        return OutboxReleaseTest.asAdmin().body(body).post("/api/v1/outboxes/notes/replay");
    }
}
