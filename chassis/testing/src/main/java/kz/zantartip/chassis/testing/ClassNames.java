package kz.zantartip.chassis.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words that a class name does without.
final class ClassNames {

    private static final Set<String> NOWHERE =
            Set.of(
                    "abstract",
                    "base",
                    "common",
                    "dto",
                    "helper",
                    "impl",
                    "info",
                    "manager",
                    "processor",
                    "util",
                    "utils");

    private static final Set<String> NOT_AT_THE_END = Set.of("data");

    /// Names that hold such a word in an established meaning, with the reason.
    private static final Map<String, String> ESTABLISHED =
            Map.of("ReferenceData", "the trade's own term for rows that are the same everywhere");

    private ClassNames() {}

    static ArchCondition<JavaClass> sayWhatTheyAre() {
        return new ArchCondition<>(
                "have names without " + NOWHERE + " and not end in " + NOT_AT_THE_END) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String name = type.getSimpleName();
                if (isEmpty(name) && !ESTABLISHED.containsKey(name)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type,
                                    "%s has an empty word in its name"
                                            .formatted(type.getFullName())));
                }
            }
        };
    }

    /// Word by word, so that a `Database` has no "base" in it and an `Information` no "info".
    private static boolean isEmpty(String name) {
        List<String> words =
                List.of(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList();
        return words.stream().anyMatch(NOWHERE::contains)
                || NOT_AT_THE_END.contains(words.getLast());
    }
}
