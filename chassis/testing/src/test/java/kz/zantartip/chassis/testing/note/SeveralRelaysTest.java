package kz.zantartip.chassis.testing.note;

import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.note.OtherService.Relay;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HouseTest
class SeveralRelaysTest {

    private static final int WRITERS = 6;
    private static final int FACTS_EACH = 150;
    private static final int SUBJECTS = 10;

    private final String kafka;
    private final Clock clock;
    private final Topic topic;
    private OtherService service;

    SeveralRelaysTest(@ConfigProperty(name = "kafka.bootstrap.servers") String kafka, Clock clock) {
        this.kafka = kafka;
        this.clock = clock;
        this.topic = new Topic(kafka, OtherService.TOPIC);
    }

    @BeforeEach
    void begin() throws SQLException, IOException {
        service = new OtherService(clock);
    }

    @AfterEach
    void end() throws SQLException {
        service.close();
    }

    @Test
    void severalAtOnceKeepTheOrderOfEachSubjectAndTellEachFactOnceAlsoWhenTheBusiestIsStopped()
            throws Exception {
        List<Relay> relays =
                IntStream.range(0, 3)
                        .mapToObj(_ -> service.relay(OtherService.producer(kafka)))
                        .toList();
        List<String> subjects = subjects();

        tellAtOnce(subjects);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> relays.stream().anyMatch(relay -> relay.relayed() > 0));
        Relay busiest = Collections.max(relays, comparingDouble(Relay::relayed));
        service.stop(busiest);
        tellAtOnce(subjects);

        int told = 2 * WRITERS * FACTS_EACH;
        List<ConsumerRecord<String, String>> records = topic.records(Set.copyOf(subjects), told);
        assertEachInOrder(records, subjects);
        assertThat(records.stream().map(one -> Topic.header(one, "ce_id")).distinct())
                .hasSize(records.size());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.count("outbox where sent_at is null") == 0);
        assertThat(relays.stream().mapToDouble(Relay::relayed).sum()).isEqualTo(told);
        assertThat(relays.stream().filter(relay -> relay.relayed() > 0))
                .as("relays that had a turn")
                .hasSizeGreaterThan(1);
    }

    @Test
    void withoutABrokerFactsGetTheirPlaceAndWaitAndThenComeInOrder() throws Exception {
        service.relay(OtherService.producer("127.0.0.1:" + portOfNobody()));
        List<String> subjects = subjects();
        for (int i = 0; i < 50; i++) {
            service.tell(subjects.get(i % SUBJECTS));
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.count("outbox where position is not null") == 50);
        assertThat(service.count("outbox where sent_at is not null or parked_at is not null"))
                .isZero();

        service.stopRelays();
        service.relay(OtherService.producer(kafka));

        assertEachInOrder(topic.records(Set.copyOf(subjects), 50), subjects);
    }

    @Test
    void manyFactsOfOneSubjectDoNotHoldUpTheOthers() throws Exception {
        String hot = "/others/" + UUID.randomUUID();
        String calm = "/others/" + UUID.randomUUID();
        for (int i = 0; i < 600; i++) {
            service.tell(hot);
        }
        service.tell(calm);
        service.relay(RefusingProducer.of(OtherService.producer(kafka), hot));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.count("outbox where sent_at is not null") == 1);
    }

    @Test
    void aRelayWaitsForABrokerWhoseNameIsNotKnownYet() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        service.relay(() -> {
            if (asked.incrementAndGet() < 3) {
                throw new ConfigException("No resolvable bootstrap urls");
            }
            return OtherService.producer(kafka);
        });

        service.tell("/others/" + UUID.randomUUID());

        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.count("outbox where sent_at is not null") == 1);
    }

    @Test
    void whatIsRefusedAgainAndAgainWhileOthersPassIsParkedInTheEnd() throws Exception {
        String refused = "/others/" + UUID.randomUUID();
        String healthy = "/others/" + UUID.randomUUID();
        service.tell(refused);
        service.tell(refused);
        service.relay(RefusingProducer.of(OtherService.producer(kafka), refused));

        await().atMost(Duration.ofSeconds(90))
                .until(() -> {
                    service.tell(healthy);
                    return service.count("outbox where parked_at is not null") == 1;
                });

        assertThat(
                        service.count(
                                "outbox where parked_at is not null and refusals >= 10 and revision = 1"))
                .isEqualTo(1);
        assertThat(
                        service.count(
                                "outbox where subject = '%s' and sent_at is null and parked_at is null"
                                        .formatted(refused)))
                .isEqualTo(1);
    }

    private static List<String> subjects() {
        return IntStream.range(0, SUBJECTS).mapToObj(_ -> "/others/" + UUID.randomUUID()).toList();
    }

    private void tellAtOnce(List<String> subjects) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writing.add(
                        writers.submit(() -> {
                            for (int i = 0; i < FACTS_EACH; i++) {
                                service.tell(
                                        subjects.get(
                                                ThreadLocalRandom.current().nextInt(SUBJECTS)));
                            }
                            return null;
                        }));
            }
            for (Future<?> one : writing) {
                one.get();
            }
        }
    }

    private static void assertEachInOrder(
            List<ConsumerRecord<String, String>> records, List<String> subjects) {
        Map<String, List<String>> revisions = new LinkedHashMap<>();
        subjects.forEach(subject -> revisions.put(subject, Topic.revisions(records, subject)));
        assertThat(revisions)
                .allSatisfy((_, told) ->
                        assertThat(told)
                                .containsExactlyElementsOf(
                                        IntStream.rangeClosed(1, told.size())
                                                .mapToObj(String::valueOf)
                                                .toList()));
    }

    private static int portOfNobody() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
