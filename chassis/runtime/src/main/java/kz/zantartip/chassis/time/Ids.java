package kz.zantartip.chassis.time;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/// New ids: UUIDs of version 7 (RFC 9562), which begin with the clock's millisecond.
@Singleton
public class Ids {

    private final TimeOrderedEpochFactory factory;

    public Ids(Clock clock) {
        factory = TimeOrderedEpochFactory.builder().withClock(clock).withIncrementPlus1().build();
    }

    /// Greater than every id that this instance has given before, also within one millisecond. Two instances may
    /// disagree: an id tells things apart and never says which came first.
    public UUID next() {
        return factory.create();
    }
}
