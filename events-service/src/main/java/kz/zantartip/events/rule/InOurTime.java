package kz.zantartip.events.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;

/// From 2000 to 2099: a moment outside is a slip of the hand, and no database keeps every moment that Java can name.
@Constraint(validatedBy = InOurTime.Check.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface InOurTime {

    String message() default "in-our-time";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<InOurTime, Instant> {

        private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
        private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

        @Override
        public boolean isValid(Instant moment, ConstraintValidatorContext context) {
            return moment == null || (!moment.isBefore(FIRST) && moment.isBefore(END));
        }
    }
}
