package kz.zantartip.chassis.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// At least one of the three languages is given.
@Constraint(validatedBy = AnyLanguage.Check.class)
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface AnyLanguage {

    String message() default "any-language";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// An absent text is left to `@NotNull`.
    class Check implements ConstraintValidator<AnyLanguage, LocalizedText> {
        @Override
        public boolean isValid(LocalizedText text, ConstraintValidatorContext context) {
            return text == null || text.kk() != null || text.ru() != null || text.en() != null;
        }
    }
}
