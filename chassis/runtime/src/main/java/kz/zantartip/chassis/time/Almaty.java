package kz.zantartip.chassis.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// The one zone of Kazakhstan, UTC+5 since 1 March 2024, in which all business dates are meant.
public final class Almaty {

    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private Almaty() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
