package kz.zantartip.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule bites the example made for it, and the chassis keeps them all.
class HouseRulesTest {

    private static final JavaClasses EXAMPLES =
            new ClassFileImporter()
                    .importPackages(
                            "kz.zantartip.broken",
                            "kz.zantartip.neighbour",
                            "kz.zantartip.chassis.broken");

    private static final JavaClasses CHASSIS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("kz.zantartip");

    static Stream<Arguments> everyRuleWithWhatItFinds() {
        return Stream.of(
                arguments(
                        "servicesMeetInHttpAndKafkaOnly",
                        List.of("Caller.neighbour", "Knowing.neighbour")),
                arguments("theChassisKnowsNoService", List.of("Knowing.neighbour")),
                arguments("packagesAreNouns", List.of("dto.Booking")),
                arguments(
                        "classNamesSayWhatTheyAre",
                        List.of(
                                "naming.BookingManager has",
                                "$BookingDTO has",
                                "$BookingData has")),
                arguments("entitiesHaveNoSetters", List.of("Slot.setTaken")),
                arguments("entitiesStayInside", List.of("SlotResource.all", "SlotResource.take")),
                arguments("everyPostMayBeRepeated", List.of("SlotResource.take")),
                arguments("everyOperationSaysWhoMayCallIt", List.of("SlotResource.forgotten")),
                arguments(
                        "nobodyAsksTheWallForTheTime",
                        List.of(
                                "Impatient.byReference",
                                "Impatient.byZone",
                                "Impatient.byMillis",
                                "Impatient.byClock")),
                arguments("beansAreBuiltByTheirConstructors", List.of("Hidden.clock")),
                arguments("onlyTheRelayWritesToKafka", List.of("Sender.send")),
                arguments("dateOfTheFirstJdkIsNotUsed", List.of("Old.date")),
                arguments("noMethodSpeaksOfATimeWithoutAZone", List.of("Old.at")),
                arguments("noFieldHoldsATimeWithoutAZone", List.of("Old.times")),
                arguments("nobodyPrints", List.of("Shout.aloud")));
    }

    @ParameterizedTest
    @MethodSource("everyRuleWithWhatItFinds")
    void theRuleFindsItsExamplesAndNothingElse(String name, List<String> culprits)
            throws Exception {
        List<String> found =
                rule(name).evaluate(EXAMPLES).getFailureReport().getDetails().stream()
                        .filter(line -> !line.isBlank())
                        .toList();

        assertThat(found).allMatch(line -> culprits.stream().anyMatch(line::contains));
        assertThat(culprits)
                .allMatch(culprit -> found.stream().anyMatch(line -> line.contains(culprit)));
    }

    @ParameterizedTest
    @MethodSource("everyRuleWithWhatItFinds")
    void theChassisKeepsTheRule(String name, List<String> culprits) throws Exception {
        rule(name).check(CHASSIS);
    }

    @Test
    void noRuleIsWithoutAnExample() {
        assertThat(
                        Arrays.stream(HouseRules.class.getDeclaredFields())
                                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                                .map(Field::getName))
                .containsExactlyElementsOf(
                        everyRuleWithWhatItFinds().map(row -> (String) row.get()[0]).toList());
    }

    private static ArchRule rule(String name) throws ReflectiveOperationException {
        return (ArchRule) HouseRules.class.getDeclaredField(name).get(null);
    }
}
