package kz.zantartip.chassis.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Turns what Bean Validation found into faults: the constraint's name in kebab-case is the code, its attributes are what
/// the rule asks for.
public final class FaultsOf {

    private FaultsOf() {}

    public static Fault violation(ConstraintViolation<?> violation, Fault.In in, String where) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        return new Fault(in, where, code(constraint), rule(constraint));
    }

    private static String code(ConstraintDescriptor<?> constraint) {
        String name = constraint.getAnnotation().annotationType().getSimpleName();
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Map<String, ?> rule(ConstraintDescriptor<?> constraint) {
        Map<String, Object> rule = new HashMap<>(constraint.getAttributes());
        rule.keySet().removeAll(java.util.Set.of("message", "groups", "payload"));
        return rule;
    }
}
