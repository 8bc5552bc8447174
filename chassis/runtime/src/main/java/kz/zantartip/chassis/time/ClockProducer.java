package kz.zantartip.chassis.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The one place that asks the wall for the time; all others are given this clock.
@Singleton
class ClockProducer {

    private final Optional<Instant> start;

    ClockProducer(@ConfigProperty(name = "zantartip.clock") Optional<Instant> start) {
        this.start = start;
    }

    @Produces
    @Singleton
    Clock clock() {
        return startingAt(start, Clock.systemUTC());
    }

    /// Goes on from the given instant, or shows the wall's time where none is given. In microseconds, as PostgreSQL
    /// keeps them: a moment read back from the database equals the one that was written.
    static Clock startingAt(Optional<Instant> start, Clock wall) {
        Clock running =
                start.map(at -> Clock.offset(wall, Duration.between(wall.instant(), at)))
                        .orElse(wall);
        return Clock.tick(running, Duration.ofNanos(1_000));
    }
}
