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

/// The code of an executor of the plan or of a successor.
@Constraint(validatedBy = AgencyCode.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface AgencyCode {

    String message() default "agency-code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<AgencyCode, String> {

        private final PlanStore plans;

        Check(PlanStore plans) {
            this.plans = plans;
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || plans.has(plan -> plan.agency(code).isPresent());
        }
    }
}
