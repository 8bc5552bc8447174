package kz.zantartip.events.programme;

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

/// The code of a programme that is there.
@Constraint(validatedBy = ProgrammeCode.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface ProgrammeCode {

    String message() default "programme-code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<ProgrammeCode, String> {

        private final ByCode known;

        Check(ByCode known) {
            this.known = known;
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || known.find(Programme.class, code).isPresent();
        }
    }
}
