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

    /// After so many refusals, while others were taken, a fact is parked,
    @WithDefault("10")
    int refusals();

    /// but not before it has been refused for so long.
    @WithDefault("10M")
    Duration refusedFor();

    /// How long a fact is kept once it is sent or, without Kafka, once it has its place.
    @WithDefault("90D")
    Duration kept();

    /// How often what has been kept long enough is removed.
    @WithDefault("1H")
    Duration sweep();

    /// From this age of the oldest fact that could be sent, health calls the relay degraded.
    @WithDefault("1M")
    Duration late();

    Streams streams();

    /// The feed as server-sent events.
    interface Streams {

        /// So many at once; a further one is refused.
        @WithDefault("200")
        int most();

        /// How often a stream says that it is alive while nothing happens.
        @WithDefault("15S")
        Duration heartbeat();

        /// A reader who takes nothing for so long is cut off, and may go on from where it was.
        @WithDefault("1M")
        Duration stuck();
    }

    default String topic() {
        return "zantartip." + service().orElseThrow() + ".v1";
    }

    default String source() {
        return "/" + service().orElseThrow() + "-service";
    }
}
