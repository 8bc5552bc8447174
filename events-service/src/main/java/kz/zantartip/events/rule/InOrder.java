package kz.zantartip.events.rule;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// One component of a record is not before another; where one of them is absent, they are in order.
@Constraint(validatedBy = InOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InOrder {

    /// The component that comes first.
    String from();

    /// The component that must not be before it; the fault is told there.
    String to();

    String message() default "in-order";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// One for each record: it remembers the components.
    @Dependent
    class Check implements ConstraintValidator<InOrder, Record> {

        private String from;
        private String to;

        @Override
        public void initialize(InOrder constraint) {
            from = constraint.from();
            to = constraint.to();
        }

        @Override
        public boolean isValid(Record value, ConstraintValidatorContext context) {
            boolean inOrder =
                    value == null || areInOrder(component(value, from), component(value, to));
            if (!inOrder) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("in-order")
                        .addPropertyNode(to)
                        .addConstraintViolation();
            }
            return inOrder;
        }

        @SuppressWarnings("unchecked")
        private static boolean areInOrder(Object first, Object second) {
            return first == null
                    || second == null
                    || ((Comparable<Object>) first).compareTo(second) <= 0;
        }

        private static Object component(Record value, String name) {
            try {
                return value.getClass().getMethod(name).invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("No such component: " + name, e);
            }
        }
    }
}
