package kz.zantartip.measures.report;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

/// A decimal that every program reads as the same number: at most 12 digits before the point and 3 behind it, so 15 in all,
/// which is what a double holds exactly.
@Constraint(validatedBy = FigureValue.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface FigureValue {

    String message() default "figure-value";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<FigureValue, BigDecimal> {

        private static final int BEFORE_THE_POINT = 12;
        private static final int BEHIND_THE_POINT = 3;

        @Override
        public boolean isValid(BigDecimal value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            BigDecimal plain = value.stripTrailingZeros();
            return plain.scale() <= BEHIND_THE_POINT
                    && (long) plain.precision() - plain.scale() <= BEFORE_THE_POINT;
        }
    }
}
