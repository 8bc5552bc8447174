package kz.zantartip.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The number of a measure of the plan.
@Constraint(validatedBy = MeasureNumber.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface MeasureNumber {

    String message() default "measure-number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<MeasureNumber, Integer> {

        private final PlanStore plans;

        Check(PlanStore plans) {
            this.plans = plans;
        }

        @Override
        public boolean isValid(Integer number, ConstraintValidatorContext context) {
            return number == null || plans.has(plan -> plan.measure(number).isPresent());
        }
    }
}
