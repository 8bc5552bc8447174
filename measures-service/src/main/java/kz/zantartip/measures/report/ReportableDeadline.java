package kz.zantartip.measures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.zantartip.chassis.time.AsOf;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlannedDeadline;

/// A deadline that can be reported on: one of the plan, not before its adoption, and of the measure that the request's path
/// names, where it names one. It looks at the path so that a wrong deadline is told together with all other faults.
@Constraint(validatedBy = ReportableDeadline.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReportableDeadline {

    String message() default "reportable-deadline";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<ReportableDeadline, String> {

        private final PlanOfRequest plan;
        private final UriInfo asked;

        Check(PlanOfRequest plan, UriInfo asked) {
            this.plan = plan;
            this.asked = asked;
        }

        @Override
        public boolean isValid(String id, ConstraintValidatorContext context) {
            if (id == null) {
                return true;
            }
            KnownPlan known = plan.get();
            String number = asked.getPathParameters().getFirst("number");
            return known.deadline(id)
                    .filter(deadline -> !deadline.dueOn().isBefore(AsOf.FIRST_DAY))
                    .filter(deadline -> number == null || isOf(number, deadline, known))
                    .isPresent();
        }

        /// Of a measure that is not there every deadline passes: the path is wrong then, not the body.
        private static boolean isOf(String number, PlannedDeadline deadline, KnownPlan plan) {
            return String.valueOf(deadline.measure()).equals(number)
                    || plan.measures().stream()
                            .noneMatch(known -> String.valueOf(known.number()).equals(number));
        }
    }
}
