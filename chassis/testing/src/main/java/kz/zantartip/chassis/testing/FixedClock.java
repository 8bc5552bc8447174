package kz.zantartip.chassis.testing;

import io.quarkus.arc.Unremovable;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The clock of every test: it stands still at a noon in Almaty unless the test moves it, and stands at that noon
/// again when the next test begins.
@Alternative
@Priority(1)
@Singleton
@Unremovable
public class FixedClock extends Clock {

    /// Noon of 20 November 2026 in Almaty.
    public static final Instant NOON = Instant.parse("2026-11-20T07:00:00Z");

    private volatile Instant now = NOON;

    public void set(Instant instant) {
        now = instant;
    }

    public void forward(Duration duration) {
        now = now.plus(duration);
    }

    public void reset() {
        now = NOON;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    /// Shows whatever the test's clock shows, also after the test has moved it.
    private static final class InZone extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        private InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
