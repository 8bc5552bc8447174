package kz.zantartip.chassis.testing;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import java.time.LocalDateTime;
import kz.zantartip.chassis.idempotency.Idempotent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How our code is cut and what it never does. A module applies all of it:
///
/// ```java
/// @AnalyzeClasses(packages = "kz.zantartip", importOptions = ImportOption.DoNotIncludeTests.class)
/// class HouseRulesTest {
///     @ArchTest static final ArchTests rules = ArchTests.in(HouseRules.class);
/// }
/// ```
///
/// A rule that old code breaks is frozen (`FreezingArchRule`), never relaxed.
public final class HouseRules {

    private static final String CHASSIS = "kz.zantartip.chassis..";

    private static final String MOMENT_OR_DAY =
            "`Instant` is what happened and `LocalDate` what is due; LocalDateTime is neither";

    private static final DescribedPredicate<CanBeAnnotated> MAPPED =
            annotatedWith(Entity.class)
                    .or(annotatedWith(Embeddable.class))
                    .or(annotatedWith(MappedSuperclass.class))
                    .as("entities");

    private static final DescribedPredicate<JavaMethod> OPERATIONS =
            metaAnnotatedWith(HttpMethod.class).<JavaMethod>forSubtype().as("operations");

    @ArchTest
    static final ArchRule servicesMeetInHttpAndKafkaOnly =
            slices().matching("kz.zantartip.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(alwaysTrue(), resideInAPackage(CHASSIS))
                    .because("a service is deployed, scaled and replaced without the others")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theChassisKnowsNoService =
            noClasses()
                    .that(resideInAPackage(CHASSIS))
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("kz.zantartip..").and(not(resideInAPackage(CHASSIS))))
                    .because("what knows a service's words belongs into that service")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesAreNouns =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..base..",
                            "..common..",
                            "..controller..",
                            "..dto..",
                            "..entity..",
                            "..exception..",
                            "..helper..",
                            "..impl..",
                            "..manager..",
                            "..mapper..",
                            "..model..",
                            "..repository..",
                            "..service..",
                            "..util..",
                            "..utils..")
                    .because(
                            "what changes together sits together: a package is a noun of the domain, not a layer")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule classNamesSayWhatTheyAre =
            classes()
                    .should(ClassNames.sayWhatTheyAre())
                    .because("such a word fits every class and so tells nothing of this one")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat(MAPPED.forSubtype())
                    .should()
                    .haveNameMatching("set[A-Z].*")
                    .because(
                            "a setter lets a caller choose a state; a method named for the decision does not")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesStayInside =
            methods()
                    .that(OPERATIONS)
                    .should(Signatures.notMention(MAPPED.forSubtype()))
                    .because(
                            "the schema would become the contract, and a client could write every column")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPostMayBeRepeated =
            methods()
                    .that()
                    .areAnnotatedWith(POST.class)
                    .should()
                    .beAnnotatedWith(Idempotent.class)
                    .because("a caller whose answer was lost must be able to ask again")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyOperationSaysWhoMayCallIt =
            methods()
                    .that(OPERATIONS)
                    .should(ArchCondition.from(saysWhoMayCall()))
                    .because("an operation without a word about roles was forgotten, not opened")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodyAsksTheWallForTheTime =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("kz.zantartip.chassis.time.ClockProducer")
                    .should()
                    .accessTargetWhere(WallClock.isAsked())
                    .because(
                            "what asks its own clock cannot be tested at noon, nor rehearsed on another day")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule beansAreBuiltByTheirConstructors =
            noFields()
                    .should()
                    .beAnnotatedWith(Inject.class)
                    .orShould()
                    .beAnnotatedWith(ConfigProperty.class)
                    .because(
                            "a constructor shows what a bean needs, and nobody meets it half built")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheRelayWritesToKafka =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("kz.zantartip.chassis.fact..")
                    .should()
                    .dependOnClassesThat(sends())
                    .because(
                            "a message sent beside the outbox is lost or told of a change that was rolled back")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dateOfTheFirstJdkIsNotUsed =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.(Date|Time|Timestamp)"
                                    + "|java\\.text\\.(DateFormat|SimpleDateFormat)")
                    .because("java.time says whether it means a moment or a day")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noMethodSpeaksOfATimeWithoutAZone =
            codeUnits()
                    .should(Signatures.notMention(localDateTime()))
                    .because(MOMENT_OR_DAY)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noFieldHoldsATimeWithoutAZone =
            fields().should(Signatures.notHold(localDateTime()))
                    .because(MOMENT_OR_DAY)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodyPrints =
            noClasses()
                    .should(ACCESS_STANDARD_STREAMS)
                    .because("a log line has a level, a logger and a trace id")
                    .allowEmptyShould(true);

    private HouseRules() {}

    private static DescribedPredicate<JavaMethod> saysWhoMayCall() {
        DescribedPredicate<CanBeAnnotated> word =
                annotatedWith(RolesAllowed.class)
                        .or(annotatedWith(PermitAll.class))
                        .or(annotatedWith(DenyAll.class))
                        .or(annotatedWith("io.quarkus.security.Authenticated"));
        return describe(
                "say who may call them, by themselves or by their class",
                method -> word.test(method) || word.test(method.getOwner()));
    }

    private static DescribedPredicate<JavaClass> sends() {
        return resideInAPackage("org.apache.kafka.clients.producer..")
                .or(
                        resideInAPackage("org.eclipse.microprofile.reactive.messaging..")
                                .or(resideInAPackage("io.smallrye.reactive.messaging.."))
                                .and(simpleNameEndingWith("Emitter")))
                .as("a Kafka producer or an emitter");
    }

    private static DescribedPredicate<JavaClass> localDateTime() {
        return equivalentTo(LocalDateTime.class);
    }
}
