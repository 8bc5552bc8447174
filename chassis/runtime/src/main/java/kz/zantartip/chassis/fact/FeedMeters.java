package kz.zantartip.chassis.fact;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/// What is counted of the relay, for the one service that this is: no labels.
final class FeedMeters {

    private final Counter relayed;
    private final Counter parked;
    private final Counter replayed;
    private final Timer lag;

    FeedMeters(MeterRegistry registry) {
        relayed =
                Counter.builder("outbox.facts.relayed")
                        .description("Facts that Kafka has acknowledged")
                        .register(registry);
        parked =
                Counter.builder("outbox.facts.parked")
                        .description("Facts that were put aside because Kafka refuses them")
                        .register(registry);
        replayed =
                Counter.builder("outbox.facts.replayed")
                        .description("Facts that were sent once more on an administrator's order")
                        .register(registry);
        lag =
                Timer.builder("outbox.facts.lag")
                        .description("From the row's writing until Kafka has acknowledged it")
                        .serviceLevelObjectives(
                                Duration.ofMillis(10),
                                Duration.ofMillis(25),
                                Duration.ofMillis(50),
                                Duration.ofMillis(100),
                                Duration.ofMillis(500),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(30),
                                Duration.ofMinutes(5))
                        .register(registry);
    }

    void relayed(double seconds) {
        relayed.increment();
        lag.record(Duration.ofNanos((long) (seconds * 1_000_000_000L)));
    }

    void parked() {
        parked.increment();
    }

    void replayed(int facts) {
        replayed.increment(facts);
    }
}
