package kz.zantartip.consultations.codelist;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A code of one of this service's lists; null passes, as with every constraint.
@Constraint(validatedBy = ListedCode.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ListedCode {

    CodeList value();

    String message() default "listed-code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<ListedCode, String> {

        private CodeList list;

        @Override
        public void initialize(ListedCode constraint) {
            list = constraint.value();
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || list.has(code);
        }
    }
}
