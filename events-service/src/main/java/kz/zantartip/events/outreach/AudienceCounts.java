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
import java.util.Map;
import kz.zantartip.events.codelist.CodeLists;

/// People by target audience: each key a code of the list, each value a number that is not negative.
@Constraint(validatedBy = AudienceCounts.Check.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface AudienceCounts {

    String message() default "audience-counts";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<AudienceCounts, Map<String, Integer>> {

        private final CodeLists lists;

        Check(CodeLists lists) {
            this.lists = lists;
        }

        @Override
        public boolean isValid(Map<String, Integer> counts, ConstraintValidatorContext context) {
            return counts == null || counts.entrySet().stream().allMatch(this::fits);
        }

        private boolean fits(Map.Entry<String, Integer> count) {
            return count.getValue() != null
                    && count.getValue() >= 0
                    && lists.entry("target-audiences", count.getKey()).isPresent();
        }
    }
}
