package kz.zantartip.events.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.zantartip.chassis.period.ReportingPeriod;

/// The code of a year, half-year, quarter or month.
@Constraint(validatedBy = CalendarPeriod.Check.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface CalendarPeriod {

    String message() default "not-a-period";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<CalendarPeriod, String> {

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            if (code == null) {
                return true;
            }
            try {
                ReportingPeriod.valueOf(code);
                return true;
            } catch (IllegalArgumentException unfit) {
                return false;
            }
        }
    }
}
