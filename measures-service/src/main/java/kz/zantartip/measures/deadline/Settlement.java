package kz.zantartip.measures.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlannedDeadline;
import kz.zantartip.measures.report.KnownReport;
import kz.zantartip.measures.report.KnownReports;
import kz.zantartip.measures.report.ReportState;

/// What is known of the lead's report on a deadline.
public sealed interface Settlement {

    /// Nothing has ever been submitted; a draft counts as nothing.
    record Nothing() implements Settlement {}

    /// @param firstSubmittedOn a day in `Asia/Almaty`; returns and later submissions leave it alone
    record Reported(State state, LocalDate firstSubmittedOn) implements Settlement {}

    enum State {
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }

    Settlement NOTHING = new Nothing();

    /// The report that counts as one executor's on a deadline: its own, or one that was made while an earlier edition named the
    /// body whose place it takes.
    ///
    /// @param region null unless each region reports for itself
    static Optional<KnownReport> reportOf(
            PlannedDeadline deadline,
            String executor,
            String region,
            KnownPlan plan,
            KnownReports reports) {
        return reports.of(deadline.id(), executor, region)
                .or(() ->
                        reports.on(deadline.id()).stream()
                                .filter(report -> Objects.equals(report.region(), region))
                                .filter(report ->
                                        deadline.passesOn(report.executor(), executor, plan))
                                .min(Comparator.comparing(Settlement::unsettled)));
    }

    /// What is known of one executor's report on a deadline.
    ///
    /// @param region null unless each region reports for itself
    static Settlement of(
            PlannedDeadline deadline,
            String executor,
            String region,
            KnownPlan plan,
            KnownReports reports) {
        return reportOf(deadline, executor, region, plan, reports)
                .map(Settlement::of)
                .orElse(NOTHING);
    }

    private static boolean unsettled(KnownReport report) {
        return report.state() != ReportState.ACCEPTED;
    }

    /// Whether a report counts as this executor's: its own, or one that was made while an earlier edition named the body whose
    /// place the executor takes.
    static boolean countsFor(
            KnownReport report, PlannedDeadline deadline, String executor, KnownPlan plan) {
        return report.executor().equals(executor)
                || deadline.passesOn(report.executor(), executor, plan);
    }

    static Settlement of(KnownReport report) {
        return new Reported(
                switch (report.state()) {
                    case SUBMITTED -> State.SUBMITTED;
                    case RETURNED -> State.RETURNED;
                    case ACCEPTED -> State.ACCEPTED;
                    case DRAFT -> throw new IllegalArgumentException("A draft settles nothing");
                },
                LocalDate.ofInstant(report.firstSubmittedAt(), Almaty.ZONE));
    }
}
