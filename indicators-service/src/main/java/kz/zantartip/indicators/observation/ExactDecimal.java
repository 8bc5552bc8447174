package kz.zantartip.indicators.observation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

/// A decimal of a size that figures have: so many digits before the point and after it.
@Constraint(validatedBy = ExactDecimal.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface ExactDecimal {

    int whole() default 18;

    int fraction() default 10;

    String message() default "exact-decimal";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Never writes the number out: `1e999999999` would fill the memory.
    class Check implements ConstraintValidator<ExactDecimal, BigDecimal> {

        private int whole;
        private int fraction;

        @Override
        public void initialize(ExactDecimal rule) {
            whole = rule.whole();
            fraction = rule.fraction();
        }

        @Override
        public boolean isValid(BigDecimal value, ConstraintValidatorContext context) {
            return value == null
                    || value.signum() == 0 && value.scale() <= fraction && value.scale() >= -whole
                    || (long) value.precision() - value.scale() <= whole
                            && value.scale() <= fraction;
        }
    }
}
