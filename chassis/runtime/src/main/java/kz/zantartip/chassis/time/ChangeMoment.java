package kz.zantartip.chassis.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/// The moment from which changes are asked for: an RFC 3339 instant, or a date, which means its first moment in Almaty.
@Constraint(validatedBy = ChangeMoment.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ChangeMoment {

    String message() default "change-moment";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<ChangeMoment, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            try {
                return text == null || read(text) != null;
            } catch (DateTimeException unreadable) {
                return false;
            }
        }

        public static Instant read(String text) {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(Almaty.ZONE).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        }
    }
}
