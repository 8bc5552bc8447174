package kz.zantartip.chassis.time;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/// Lets constraints on time, as `@Past`, ask the house's clock, and call a day what is one in Almaty.
@Singleton
class ValidationClock implements ClockProvider {

    private final Clock clock;

    ValidationClock(Clock clock) {
        this.clock = clock.withZone(Almaty.ZONE);
    }

    @Override
    public Clock getClock() {
        return clock;
    }
}
