package kz.zantartip.measures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.chassis.time.AsOf;

/// When something was done that is entered later: neither before the plan was adopted nor in the future.
@Constraint(validatedBy = ActedAt.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface ActedAt {

    String message() default "acted-at";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<ActedAt, Instant> {

        private final Clock clock;

        Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(Instant acted, ConstraintValidatorContext context) {
            return acted == null
                    || (!acted.isBefore(AsOf.FIRST_DAY.atStartOfDay(Almaty.ZONE).toInstant())
                            && !acted.isAfter(clock.instant()));
        }
    }
}
