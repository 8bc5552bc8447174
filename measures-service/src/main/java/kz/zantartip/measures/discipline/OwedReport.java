package kz.zantartip.measures.discipline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import kz.zantartip.measures.deadline.Settlement;
import kz.zantartip.measures.deadline.Standing;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlannedDeadline;
import kz.zantartip.measures.report.KnownReport;
import kz.zantartip.measures.report.KnownReports;
import kz.zantartip.measures.report.ReportState;

/// One report that one body owes on one deadline, and where it stood at a moment.
///
/// @param agency whose it is: who was in charge when it was handed in; while it is not, who is in charge now, so that what is
///     open passes on to a successor
/// @param region KATO code; null unless each region reports for itself
/// @param settlement what was received
/// @param everReturned whether it was given back, now or before it was mended
record OwedReport(
        PlannedDeadline deadline,
        String agency,
        String region,
        Duty duty,
        Settlement settlement,
        Standing standing,
        boolean everReturned) {

    /// All that is owed on one deadline: by each executor with an account, by the local executive bodies one each region in force on
    /// the official day. A body that stands in for several executors by now hands in one report, the first executor's; what the
    /// others handed in before counts.
    static Stream<OwedReport> on(PlannedDeadline deadline, KnownPlan plan, KnownReports reports) {
        Set<List<String>> inCharge = new HashSet<>();
        List<OwedReport> owed = new ArrayList<>();
        for (String executor : deadline.agencies()) {
            String body = plan.inChargeOn(plan.today(), executor);
            regions(executor, deadline, plan)
                    .forEach(region -> {
                        OwedReport report = of(deadline, executor, region, plan, reports);
                        if (inCharge.add(Arrays.asList(body, region)) || report.isReceived()) {
                            owed.add(report);
                        }
                    });
        }
        return owed.stream();
    }

    private static Stream<String> regions(
            String executor, PlannedDeadline deadline, KnownPlan plan) {
        return switch (plan.agency(executor).orElseThrow().card().group()) {
            case null -> Stream.of((String) null);
            case REGIONAL -> plan.regionsOn(deadline.dueOn()).stream();
            case NO_ACCOUNT -> Stream.of();
        };
    }

    private static OwedReport of(
            PlannedDeadline deadline,
            String executor,
            String region,
            KnownPlan plan,
            KnownReports reports) {
        Optional<KnownReport> known =
                Settlement.reportOf(deadline, executor, region, plan, reports);
        Settlement settlement = known.map(Settlement::of).orElse(Settlement.NOTHING);
        LocalDate day =
                switch (settlement) {
                    case Settlement.Reported(_, var firstSubmittedOn) -> firstSubmittedOn;
                    case Settlement.Nothing() -> later(plan.today(), deadline.effectiveOn());
                };
        return new OwedReport(
                deadline,
                plan.inChargeOn(day, executor),
                region,
                executor.equals(deadline.lead()) ? Duty.LEAD : Duty.CO_EXECUTOR,
                settlement,
                Standing.of(
                        deadline.dueOn(),
                        deadline.effectiveOn(),
                        settlement,
                        plan.today(),
                        plan.liveFrom()),
                known.filter(OwedReport::wasReturned).isPresent());
    }

    /// Only what is given back is handed in again.
    private static boolean wasReturned(KnownReport report) {
        return report.round() > 1 || report.state() == ReportState.RETURNED;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    boolean isReceived() {
        return settlement instanceof Settlement.Reported;
    }

    /// Calendar days from the day that binds to the first submission, negative before it; empty while nothing was received.
    OptionalLong days() {
        return settlement instanceof Settlement.Reported(_, var firstSubmittedOn)
                ? OptionalLong.of(ChronoUnit.DAYS.between(deadline.effectiveOn(), firstSubmittedOn))
                : OptionalLong.empty();
    }
}
