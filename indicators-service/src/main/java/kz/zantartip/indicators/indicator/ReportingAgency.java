package kz.zantartip.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The code of an executor of the plan, or of a body that took one's place, that has an account. A group without one cannot
/// record anything.
@Constraint(validatedBy = ReportingAgency.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReportingAgency {

    String message() default "reporting-agency";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<ReportingAgency, String> {

        private final Agencies agencies;

        Check(Agencies agencies) {
            this.agencies = agencies;
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || agencies.hasAccount(code);
        }
    }
}
