package kz.zantartip.chassis.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Set;

/// Who asks the machine what time it is, by a call or by a method reference.
final class WallClock {

    private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system");

    private WallClock() {}

    static DescribedPredicate<JavaAccess<?>> isAsked() {
        return DescribedPredicate.describe(
                "the wall is asked for the time",
                access ->
                        access.getTarget() instanceof CodeUnitAccessTarget target
                                && isAsked(target));
    }

    private static boolean isAsked(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        String method = target.getName();
        if (owner.equals(System.class.getName())) {
            return method.equals("currentTimeMillis");
        }
        if (owner.equals(Clock.class.getName())) {
            return CLOCKS.contains(method) || method.startsWith("tick") && !isGivenAClock(target);
        }
        return owner.startsWith("java.time.") && method.equals("now") && !isGivenAClock(target);
    }

    private static boolean isGivenAClock(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
