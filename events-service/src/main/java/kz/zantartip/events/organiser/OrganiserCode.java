package kz.zantartip.events.organiser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.zantartip.events.reference.ByCode;

/// The code of an organiser that is there.
@Constraint(validatedBy = OrganiserCode.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface OrganiserCode {

    String message() default "organiser-code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<OrganiserCode, String> {

        private final ByCode known;

        Check(ByCode known) {
            this.known = known;
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || known.find(Organiser.class, code).isPresent();
        }
    }
}
