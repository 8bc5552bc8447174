package kz.zantartip.consultations.session;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.Instant;

/// A session lies between 2025 and 2100, ends after it starts, within 24 hours, and has room for one slot at least.
@Constraint(validatedBy = SessionSpan.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface SessionSpan {

    String message() default "session-span";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<SessionSpan, NewSession> {

        private static final Duration LONGEST = Duration.ofHours(24);
        private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
        private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

        @Override
        public boolean isValid(NewSession session, ConstraintValidatorContext context) {
            if (session.startsAt() == null || session.endsAt() == null) {
                return true;
            }
            Duration length = Duration.between(session.startsAt(), session.endsAt());
            if (!session.startsAt().isBefore(FIRST)
                    && session.endsAt().isBefore(LAST)
                    && length.compareTo(LONGEST) <= 0
                    && length.compareTo(Duration.ofMinutes(Math.max(1, session.slotMinutes())))
                            >= 0) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("session-span")
                    .addPropertyNode("endsAt")
                    .addConstraintViolation();
            return false;
        }
    }
}
