package kz.zantartip.consultations.point;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Latitude and longitude are given together or not at all.
@Constraint(validatedBy = BothCoordinates.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BothCoordinates {

    String message() default "both-coordinates";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<BothCoordinates, NewPoint> {

        @Override
        public boolean isValid(NewPoint point, ConstraintValidatorContext context) {
            if ((point.lat() == null) == (point.lon() == null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("both-coordinates")
                    .addPropertyNode(point.lat() == null ? "lat" : "lon")
                    .addConstraintViolation();
            return false;
        }
    }
}
