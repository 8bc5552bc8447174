package kz.zantartip.measures.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlannedDeadline;
import kz.zantartip.measures.report.KnownReport;
import kz.zantartip.measures.report.KnownReports;
import kz.zantartip.measures.report.ProgressReportRepository;

/// Finds what the information on a half-year binds: the body's own reports, under review or accepted, on deadlines whose official
/// day lies in that half-year.
@ApplicationScoped
class BindReports {

    private record Found(int measure, KnownReport report) {}

    private final ProgressReportRepository reports;

    BindReports(ProgressReportRepository reports) {
        this.reports = reports;
    }

    /// In the order of the deadlines' days.
    List<BoundReport> of(Obligation owed, KnownPlan plan) {
        KnownReports known = reports.asOf(null);
        List<Found> found =
                plan.deadlines().stream()
                        .filter(deadline -> owed.period().contains(deadline.dueOn()))
                        .sorted(Comparator.comparing(PlannedDeadline::dueOn))
                        .flatMap(deadline ->
                                known.on(deadline.id()).stream()
                                        .filter(report -> isBound(report, owed, plan))
                                        .map(report -> new Found(deadline.measure(), report)))
                        .toList();
        Map<UUID, String> checksums =
                reports.checksums(found.stream().map(one -> one.report().id()).toList());
        return found.stream()
                .map(one ->
                        BoundReport.of(
                                one.measure(), one.report(), checksums.get(one.report().id())))
                .toList();
    }

    private static boolean isBound(KnownReport report, Obligation owed, KnownPlan plan) {
        boolean stands =
                switch (report.state()) {
                    case SUBMITTED, ACCEPTED -> true;
                    case DRAFT, RETURNED -> false;
                };
        return stands
                && owed.isOf(report.executor(), plan)
                && Objects.equals(owed.region(), report.region());
    }
}
