package kz.zantartip.indicators.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The KATO code of a region that figures can stand for, former ones included.
@Constraint(validatedBy = FigureRegion.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface FigureRegion {

    String message() default "figure-region";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<FigureRegion, String> {

        private final Regions regions;

        Check(Regions regions) {
            this.regions = regions;
        }

        @Override
        public boolean isValid(String kato, ConstraintValidatorContext context) {
            return kato == null || regions.find(kato).isPresent();
        }
    }
}
