package kz.zantartip.broken.wall;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

class Impatient {

    Supplier<Instant> byReference() {
        return Instant::now;
    }

    LocalDate byZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long byMillis() {
        return System.currentTimeMillis();
    }

    Clock byClock() {
        return Clock.systemUTC();
    }

    Instant allowed(Clock clock) {
        return LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
