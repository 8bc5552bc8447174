package kz.zantartip.chassis.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class NumberConstraintTest {

    record Numbers(@Iin String person, @Bin String organisation) {}

    @Test
    void wellFormedNumbersPassAndSoDoesNull() {
        assertThat(faults(new Numbers("850101100012", "260140000005"))).isEmpty();
        assertThat(faults(new Numbers(null, null))).isEmpty();
    }

    @Test
    void aRefusalSaysWhatIsNeededAndNeverTheNumber() {
        assertThat(faults(new Numbers("850101100013", "850101100012")))
                .hasSize(2)
                .extracting(ConstraintViolation::getMessage)
                .allMatch(message -> message.startsWith("Not a valid "))
                .noneMatch(message -> message.contains("85010110001"));
    }

    /// Half past nine in the evening in UTC is the next day in Almaty: a child born that day has a number.
    @Test
    void theDayIsAlmatys() {
        Numbers born = new Numbers("261121500006", null);

        assertThat(faults(born, "2026-11-20T18:59:59Z")).hasSize(1);
        assertThat(faults(born, "2026-11-20T21:30:00Z")).isEmpty();
    }

    private static Set<ConstraintViolation<Numbers>> faults(Numbers numbers) {
        return faults(numbers, "2026-11-20T07:00:00Z");
    }

    private static Set<ConstraintViolation<Numbers>> faults(Numbers numbers, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        try (var factory =
                Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .defaultLocale(Locale.ENGLISH)
                        .clockProvider(() -> clock)
                        .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(numbers);
        }
    }
}
