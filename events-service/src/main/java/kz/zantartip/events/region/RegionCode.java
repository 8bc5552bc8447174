package kz.zantartip.events.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The two-digit KATO code of a region in force.
@Constraint(validatedBy = RegionCode.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface RegionCode {

    String message() default "region-code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<RegionCode, String> {

        private final Regions regions;

        Check(Regions regions) {
            this.regions = regions;
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || regions.has(code);
        }
    }
}
