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
import java.math.BigDecimal;

/// A figure says whether it is exact or a lower bound; where there is no figure, nothing bounds it.
@Constraint(validatedBy = ValueWithBound.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValueWithBound {

    String message() default "value-with-bound";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// What has a figure with a bound.
    interface Figure {
        BigDecimal value();

        Bound bound();
    }

    @ApplicationScoped
    class Check implements ConstraintValidator<ValueWithBound, Figure> {

        @Override
        public boolean isValid(Figure figure, ConstraintValidatorContext context) {
            boolean fits = figure == null || (figure.value() == null) == (figure.bound() == null);
            if (!fits) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("value-with-bound")
                        .addPropertyNode("bound")
                        .addConstraintViolation();
            }
            return fits;
        }
    }
}
