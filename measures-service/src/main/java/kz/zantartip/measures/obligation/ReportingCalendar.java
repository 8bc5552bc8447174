package kz.zantartip.measures.obligation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.measures.plan.Executor;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.ReportingRule;
import kz.zantartip.measures.schedule.Window;

/// Expands the rules of the act into what each executor owes in each period. Bodies without an account owe nothing; local
/// executive bodies owe one each region in force on the day it is due; after a succession the successor owes it. What was
/// handed in stays, whatever becomes of its body or of the measures that named it.
final class ReportingCalendar {

    private ReportingCalendar() {}

    /// @param handedIn what was known to be handed in
    static List<Obligation> obligations(KnownPlan plan, List<HandedIn> handedIn) {
        Map<String, List<HandedIn>> byPeriod =
                handedIn.stream().collect(Collectors.groupingBy(HandedIn::period));
        return plan.reportingRules().stream()
                .flatMap(rule ->
                        periods(rule)
                                .flatMap(period ->
                                        obligations(
                                                rule,
                                                period,
                                                plan,
                                                byPeriod.getOrDefault(period.code(), List.of()))))
                .toList();
    }

    /// The one of this name; a body's place may have been taken since it was called so.
    static Optional<Obligation> find(String id, KnownPlan plan, List<HandedIn> handedIn) {
        List<Obligation> called =
                obligations(plan, handedIn).stream()
                        .filter(owed -> owed.isCalled(id, plan))
                        .toList();
        return called.stream()
                .filter(owed -> owed.id().equals(id))
                .findFirst()
                .or(() -> called.stream().findFirst());
    }

    /// Code of the half-year of which something of this name is or was owed, if there is one.
    static Optional<String> periodOf(String id, KnownPlan plan) {
        return plan.reportingRules().stream()
                .flatMap(ReportingCalendar::periods)
                .map(ReportingPeriod::code)
                .filter(period -> id.endsWith("-" + period))
                .findFirst();
    }

    /// What was owed by an executor that an act has since taken out of the plan or merged into another: a calendar must cancel it.
    static List<Obligation> withdrawn(KnownPlan plan, List<HandedIn> handedIn) {
        Set<String> standing =
                obligations(plan, handedIn).stream()
                        .map(Obligation::name)
                        .collect(Collectors.toSet());
        return plan.reportingRules().stream()
                .flatMap(rule -> periods(rule).flatMap(period -> everOwed(rule, period, plan)))
                .filter(owed -> !standing.contains(owed.name()))
                .toList();
    }

    /// By each whom any edition of a measure, as long as it was the last, named at the end of the period.
    private static Stream<Obligation> everOwed(
            ReportingRule rule, ReportingPeriod period, KnownPlan plan) {
        LocalDate dueOn = rule.dueOn(period);
        LocalDate effectiveOn = plan.calendar().onOrAfter(dueOn).on();
        return plan.measures().stream()
                .flatMap(measure ->
                        measure.editions().stream()
                                .filter(edition ->
                                        edition.equals(measure.editions().getFirst())
                                                || !edition.effectiveFrom().isAfter(period.end())))
                .flatMap(edition -> edition.executors().stream())
                .map(Executor::agency)
                .distinct()
                .flatMap(code ->
                        regions(code, dueOn, plan)
                                .map(region ->
                                        new Obligation(
                                                plan.inChargeOn(dueOn, code),
                                                List.of(code),
                                                region,
                                                period,
                                                dueOn,
                                                effectiveOn)));
    }

    private static Stream<ReportingPeriod> periods(ReportingRule rule) {
        return Stream.iterate(
                ReportingPeriod.containing(Window.PLAN.from(), rule.periodicity()),
                period -> !period.start().isAfter(Window.PLAN.to()),
                ReportingPeriod::next);
    }

    private static Stream<Obligation> obligations(
            ReportingRule rule, ReportingPeriod period, KnownPlan plan, List<HandedIn> handedIn) {
        LocalDate dueOn = rule.dueOn(period);
        LocalDate effectiveOn = plan.calendar().onOrAfter(dueOn).on();
        List<Obligation> derived =
                owing(period, dueOn, plan).entrySet().stream()
                        .flatMap(owing ->
                                regions(owing.getKey(), dueOn, plan)
                                        .map(region ->
                                                new Obligation(
                                                        owing.getKey(),
                                                        owing.getValue(),
                                                        region,
                                                        period,
                                                        dueOn,
                                                        effectiveOn)))
                        .toList();
        Set<String> shown =
                derived.stream()
                        .flatMap(owed -> owed.among(handedIn, plan).stream())
                        .map(HandedIn::id)
                        .collect(Collectors.toSet());
        return Stream.concat(
                derived.stream(),
                handedIn.stream()
                        .filter(each -> !shown.contains(each.id()))
                        .map(each ->
                                new Obligation(
                                        each.agency(),
                                        List.of(each.agency()),
                                        each.region(),
                                        period,
                                        dueOn,
                                        effectiveOn)));
    }

    /// Who is in charge on the day it is due, for those whom the plan names at the end of the period, in its order: a later act
    /// takes no obligation away.
    private static Map<String, List<String>> owing(
            ReportingPeriod period, LocalDate dueOn, KnownPlan plan) {
        return plan.measures().stream()
                .flatMap(measure -> measure.inForceOn(period.end()).executors().stream())
                .map(Executor::agency)
                .distinct()
                .collect(
                        Collectors.groupingBy(
                                executor -> plan.inChargeOn(dueOn, executor),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static Stream<String> regions(String agency, LocalDate dueOn, KnownPlan plan) {
        return switch (plan.agency(agency).orElseThrow().card().group()) {
            case null -> Stream.of((String) null);
            case REGIONAL -> plan.regionsOn(dueOn).stream();
            case NO_ACCOUNT -> Stream.of();
        };
    }
}
