package kz.zantartip.consultations.consent;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Consent is given, and to a text that exists.
@Constraint(validatedBy = ValidConsent.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ValidConsent {

    String message() default "valid-consent";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<ValidConsent, GivenConsent> {

        @Override
        public boolean isValid(GivenConsent consent, ConstraintValidatorContext context) {
            if (consent.version() == null || consent.given() == null) {
                return true;
            }
            boolean known = Consent.of(Consent.BOOKING, consent.version().number()).isPresent();
            if (known && consent.given()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("valid-consent")
                    .addPropertyNode(known ? "given" : "version")
                    .addConstraintViolation();
            return false;
        }
    }
}
