package kz.zantartip.chassis.fact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// What a service tells and where.
@ConfigMapping(prefix = "zantartip.feed")
public interface FeedConfig {

    /// The service's name in topics and sources, as `measures`. Absent in a program that tells nothing, such as the gateway.
    Optional<String> service();

    /// Kafka's bootstrap servers. Absent: facts are kept and served over HTTP, nothing is sent.
    Optional<String> kafka();

    /// Whether the service serves its part of the feed itself; fixed when it is built.
    @WithDefault("false")
    boolean http();

    /// How many rows one turn of the relay sends at most: they are held in memory.
    @WithDefault("500")
    int batchSize();

    /// How often the relay looks for rows that another instance has committed.
    @WithDefault("1s")
    Duration poll();

    /// How long Kafka may take to take a batch before the relay tries again.
    @WithDefault("15s")
    Duration patience();

    default String topic() {
        return "zantartip." + service().orElseThrow() + ".v1";
    }

    default String source() {
        return "/" + service().orElseThrow() + "-service";
    }
}
