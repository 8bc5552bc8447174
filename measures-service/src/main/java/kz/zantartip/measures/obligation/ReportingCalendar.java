package kz.zantartip.measures.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.measures.plan.Agency;
import kz.zantartip.measures.plan.AgencyGroup;
import kz.zantartip.measures.plan.Executor;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.ReportingRule;
import kz.zantartip.measures.schedule.Window;

/// Expands the rules of the act into what each executor owes in each period. Bodies without an account owe nothing; local
/// executive bodies owe one each region in force on the day it is due; after a succession the successor owes it.
final class ReportingCalendar {

    private ReportingCalendar() {}

    static List<Obligation> obligations(KnownPlan plan) {
        return plan.reportingRules().stream().flatMap(rule -> obligations(rule, plan)).toList();
    }

    /// The one of this name; a body's place may have been taken since it was called so.
    static Optional<Obligation> find(String id, KnownPlan plan) {
        List<Obligation> called =
                obligations(plan).stream().filter(owed -> owed.isCalled(id, plan)).toList();
        return called.stream()
                .filter(owed -> owed.id().equals(id))
                .findFirst()
                .or(() -> called.stream().findFirst());
    }

    private static Stream<Obligation> obligations(ReportingRule rule, KnownPlan plan) {
        return Stream.iterate(
                        ReportingPeriod.containing(Window.PLAN.from(), rule.periodicity()),
                        period -> !period.start().isAfter(Window.PLAN.to()),
                        ReportingPeriod::next)
                .flatMap(period -> obligations(rule, period, plan));
    }

    private static Stream<Obligation> obligations(
            ReportingRule rule, ReportingPeriod period, KnownPlan plan) {
        LocalDate dueOn = rule.dueOn(period);
        return executors(period, plan)
                .map(code -> plan.inChargeOn(dueOn, code))
                .distinct()
                .map(code -> plan.agency(code).orElseThrow())
                .filter(agency -> agency.card().group() != AgencyGroup.NO_ACCOUNT)
                .flatMap(agency -> owedBy(agency, period, dueOn, plan));
    }

    /// Those whom the plan names at the end of the period, in its order: a later act takes no obligation away.
    private static Stream<String> executors(ReportingPeriod period, KnownPlan plan) {
        return plan.measures().stream()
                .flatMap(measure -> measure.inForceOn(period.end()).executors().stream())
                .map(Executor::agency)
                .distinct();
    }

    private static Stream<Obligation> owedBy(
            Agency agency, ReportingPeriod period, LocalDate dueOn, KnownPlan plan) {
        LocalDate effectiveOn = plan.calendar().onOrAfter(dueOn).on();
        Stream<String> regions =
                agency.card().group() == AgencyGroup.REGIONAL
                        ? plan.regionsOn(dueOn).stream()
                        : Stream.of((String) null);
        return regions.map(
                region -> new Obligation(agency.code(), region, period, dueOn, effectiveOn));
    }
}
