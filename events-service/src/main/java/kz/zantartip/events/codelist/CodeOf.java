package kz.zantartip.events.codelist;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A code of this list, also one that is no longer in force: what was entered with it stays right.
@Constraint(validatedBy = CodeOf.Check.class)
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CodeOf {

    /// The list's name: `event-formats`.
    String value();

    String message() default "code-of";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// One for each place that the constraint stands in: it remembers the list.
    @Dependent
    class Check implements ConstraintValidator<CodeOf, String> {

        private final CodeLists lists;
        private String list;

        Check(CodeLists lists) {
            this.lists = lists;
        }

        @Override
        public void initialize(CodeOf constraint) {
            list = constraint.value();
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || lists.entry(list, code).isPresent();
        }
    }
}
