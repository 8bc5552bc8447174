package kz.zantartip.events.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A place has both of its coordinates or none.
@Constraint(validatedBy = WholePoint.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WholePoint {

    String message() default "whole-point";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<WholePoint, Venue> {

        @Override
        public boolean isValid(Venue venue, ConstraintValidatorContext context) {
            boolean whole = venue == null || (venue.lat() == null) == (venue.lon() == null);
            if (!whole) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("whole-point")
                        .addPropertyNode(venue.lat() == null ? "lat" : "lon")
                        .addConstraintViolation();
            }
            return whole;
        }
    }
}
