package kz.zantartip.chassis.testing.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import kz.zantartip.chassis.fact.Inbox;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

/// What an operator sees of the relay.
@HouseTest
class RelayWatchTest {

    @TestHTTPResource(value = "/health/well", management = true)
    URI wellness;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    private final Telling telling;
    private final MeterRegistry registry;
    private final Inbox inbox;

    RelayWatchTest(Telling telling, MeterRegistry registry, Inbox inbox) {
        this.telling = telling;
        this.registry = registry;
        this.inbox = inbox;
    }

    @Test
    void whatWasAcknowledgedIsCountedAndItsLagMeasured() {
        double before = registry.get("outbox.facts.relayed").counter().count();
        long timedBefore = registry.get("outbox.facts.lag").timer().count();
        UUID note = telling.newNote();
        telling.tell(note, "first");
        telling.tell(note, "second");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> registry.get("outbox.facts.relayed").counter().count() == before + 2);

        assertThat(registry.get("outbox.facts.lag").timer().count()).isEqualTo(timedBefore + 2);
        assertThat(registry.get("outbox.facts.lag").timer().max(TimeUnit.SECONDS)).isPositive();
    }

    @Test
    void whileAFactIsParkedTheRelayIsDegradedAndTheServiceUp() {
        assertThat(relay()).containsEntry("state", "UP");
        telling.tellTooMuch(telling.newNote());

        await().atMost(Duration.ofSeconds(30)).until(() -> "DEGRADED".equals(relay().get("state")));

        assertThat(relay()).containsEntry("parked", 1).containsEntry("unsent", 0);
        given().get(wellness).then().statusCode(200);
    }

    /// Nothing can be sent while somebody else holds the lock of sending.
    @Test
    void theAgeOfTheOldestUnsentFactGrowsWhileNothingIsSent() {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    telling.write("select pg_advisory_xact_lock(7202611221)");
                    telling.tell(telling.newNote(), "waits");
                    await().atMost(Duration.ofSeconds(30))
                            .until(() -> gauge("outbox.oldest.unsent.age") > 1);

                    assertThat(gauge("outbox.unsent")).isEqualTo(1);
                });
        await().atMost(Duration.ofSeconds(30)).until(() -> gauge("outbox.unsent") == 0);
    }

    @Test
    void whatComesInIsCountedAsNewOrRepeated() {
        String id = UUID.randomUUID().toString();
        boolean first = QuarkusTransaction.requiringNew().call(() -> inbox.isNew("/a", id));
        double before = inboxCount("repeated");

        boolean second = QuarkusTransaction.requiringNew().call(() -> inbox.isNew("/a", id));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(inboxCount("repeated")).isEqualTo(before + 1);
    }

    @Test
    void allOfItIsScraped() {
        assertThat(given().get(metrics).asString())
                .contains(
                        "outbox_unsent ",
                        "outbox_parked ",
                        "outbox_held ",
                        "outbox_oldest_unsent_age_seconds ",
                        "outbox_facts_relayed_total ",
                        "outbox_facts_lag_seconds_bucket",
                        "changes_streams ");
    }

    private Map<String, Object> relay() {
        JsonPath answer = given().get(wellness).jsonPath();
        return answer.getMap("checks.find { it.name == 'outbox-relay' }.data");
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    private double inboxCount(String outcome) {
        return registry.get("inbox.events").tag("outcome", outcome).counter().count();
    }
}
