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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.events.codelist.CodeLists;

/// The codes of an event were in force on its day.
@Constraint(validatedBy = InForce.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InForce {

    String message() default "in-force";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<InForce, NewOutreachEvent> {

        private final CodeLists lists;

        Check(CodeLists lists) {
            this.lists = lists;
        }

        @Override
        public boolean isValid(NewOutreachEvent event, ConstraintValidatorContext context) {
            if (event == null || event.startsAt() == null) {
                return true;
            }
            LocalDate day = LocalDate.ofInstant(event.startsAt(), Almaty.ZONE);
            List<String> misfits = new ArrayList<>();
            if (isOut("event-formats", event.format(), day)) {
                misfits.add("format");
            }
            if (event.venue() != null && isOut("venue-types", event.venue().type(), day)) {
                misfits.add("venue");
            }
            if (event.audiences() != null
                    && event.audiences().stream()
                            .anyMatch(code -> isOut("target-audiences", code, day))) {
                misfits.add("audiences");
            }
            if (event.speakers() != null
                    && event.speakers().stream()
                            .anyMatch(speaker ->
                                    speaker != null
                                            && isOut("speaker-roles", speaker.role(), day))) {
                misfits.add("speakers");
            }
            if (!misfits.isEmpty()) {
                context.disableDefaultConstraintViolation();
                misfits.forEach(field ->
                        context.buildConstraintViolationWithTemplate("in-force")
                                .addPropertyNode(field)
                                .addConstraintViolation());
            }
            return misfits.isEmpty();
        }

        /// A code that is not there at all is told by its own constraint.
        private boolean isOut(String list, String code, LocalDate day) {
            return code != null
                    && lists.entry(list, code).filter(entry -> !entry.isInForceOn(day)).isPresent();
        }
    }
}
