package kz.zantartip.indicators.observation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The code of a time that an observation can cover.
@Constraint(validatedBy = PeriodCode.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PeriodCode {

    String message() default "period-code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// An absent code is left to `@NotNull`.
    class Check implements ConstraintValidator<PeriodCode, String> {
        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || CoveredPeriod.isOne(code);
        }
    }
}
