package kz.zantartip.chassis.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/// Conditions on the types that a signature mentions, those in angle brackets and array elements included.
final class Signatures {

    private Signatures() {}

    static <T extends JavaCodeUnit> ArchCondition<T> notMention(
            DescribedPredicate<JavaClass> types) {
        return new ArchCondition<>("not mention " + types.getDescription()) {
            @Override
            public void check(T method, ConditionEvents events) {
                Stream.concat(
                                Stream.of(method.getReturnType()),
                                method.getParameterTypes().stream())
                        .flatMap(Signatures::involved)
                        .filter(types)
                        .distinct()
                        .forEach(type -> events.add(violation(method, method.getFullName(), type)));
            }
        };
    }

    static ArchCondition<JavaField> notHold(DescribedPredicate<JavaClass> types) {
        return new ArchCondition<>("not hold " + types.getDescription()) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                involved(field.getType())
                        .filter(types)
                        .forEach(type -> events.add(violation(field, field.getFullName(), type)));
            }
        };
    }

    private static Stream<JavaClass> involved(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType);
    }

    private static ConditionEvent violation(Object where, String name, JavaClass type) {
        return SimpleConditionEvent.violated(
                where, "%s mentions %s".formatted(name, type.getName()));
    }
}
