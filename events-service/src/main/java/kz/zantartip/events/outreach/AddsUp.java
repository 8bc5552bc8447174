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

/// What was measured has a total that its audiences do not exceed; what was not measured has no figure.
@Constraint(validatedBy = AddsUp.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AddsUp {

    String message() default "adds-up";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<AddsUp, Attendance> {

        @Override
        public boolean isValid(Attendance attendance, ConstraintValidatorContext context) {
            String misfit = attendance == null ? null : misfit(attendance);
            if (misfit != null) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("adds-up")
                        .addPropertyNode(misfit)
                        .addConstraintViolation();
            }
            return misfit == null;
        }

        private static String misfit(Attendance attendance) {
            return switch (attendance.method()) {
                case null -> null;
                case NOT_MEASURED ->
                        attendance.total() != null
                                ? "total"
                                : attendance.byAudience() != null ? "byAudience" : null;
                case COUNTED, ESTIMATED, AT_LEAST ->
                        attendance.total() == null
                                ? "total"
                                : attendance.sumOfAudiences() > attendance.total()
                                        ? "byAudience"
                                        : null;
            };
        }
    }
}
