package kz.zantartip.chassis.privacy;

import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import kz.zantartip.chassis.time.Almaty;

final class Today {

    private Today() {}

    /// By the clock that the validator was given.
    static LocalDate in(ConstraintValidatorContext context) {
        Clock clock = context.getClockProvider().getClock();
        return Almaty.today(clock);
    }
}
