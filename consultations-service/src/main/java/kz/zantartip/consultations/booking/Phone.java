package kz.zantartip.consultations.booking;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/// A telephone number of Kazakhstan, however it is written: `+7 701 123-45-67`, `8 (701) 123 45 67`. Null passes.
@Constraint(validatedBy = Phone.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Phone {

    String message() default "phone";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<Phone, String> {

        @Override
        public boolean isValid(String written, ConstraintValidatorContext context) {
            return written == null || Number.normalised(written).isPresent();
        }
    }

    /// How a number is written the one way in which it is kept and looked up.
    final class Number {

        private static final String KAZAKHSTAN = "KZ";

        private Number() {}

        /// E.164, as `+77011234567`; empty for what is no number of Kazakhstan.
        static Optional<String> normalised(String written) {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            try {
                PhoneNumber number = numbers.parse(written, KAZAKHSTAN);
                return numbers.isValidNumberForRegion(number, KAZAKHSTAN) && !number.hasExtension()
                        ? Optional.of(
                                numbers.format(number, PhoneNumberUtil.PhoneNumberFormat.E164))
                        : Optional.empty();
            } catch (NumberParseException none) {
                return Optional.empty();
            }
        }
    }
}
