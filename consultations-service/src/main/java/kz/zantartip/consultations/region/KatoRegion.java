package kz.zantartip.consultations.region;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The KATO code of a region or city of republican significance that is in force; null passes, as with every constraint.
@Constraint(validatedBy = KatoRegion.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KatoRegion {

    String message() default "kato-region";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<KatoRegion, String> {

        @Override
        public boolean isValid(String kato, ConstraintValidatorContext context) {
            return kato == null || Regions.inForce().contains(kato);
        }
    }
}
