package kz.zantartip.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ClockProducerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123456789Z");

    private final AtomicReference<Instant> wall = new AtomicReference<>(NOW);

    @Test
    void showsTheWallsTimeInMicroseconds() {
        Clock clock = ClockProducer.startingAt(Optional.empty(), wall());

        assertThat(clock.instant()).isEqualTo("2026-11-22T09:00:00.123456Z");
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void startsWhereItIsToldAndRunsOn() {
        Clock clock =
                ClockProducer.startingAt(
                        Optional.of(Instant.parse("2031-02-15T00:00:00Z")), wall());
        assertThat(clock.instant()).isEqualTo("2031-02-15T00:00:00Z");

        wall.set(NOW.plus(Duration.ofHours(5)));

        assertThat(clock.instant()).isEqualTo("2031-02-15T05:00:00Z");
    }

    @Test
    void theDayInAlmatyBeginsFiveHoursEarlierThanInUtc() {
        assertThat(Almaty.today(at("2026-12-31T18:59:59Z"))).isEqualTo("2026-12-31");
        assertThat(Almaty.today(at("2026-12-31T19:00:00Z"))).isEqualTo("2027-01-01");
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private Clock wall() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return wall.get();
            }
        };
    }
}
