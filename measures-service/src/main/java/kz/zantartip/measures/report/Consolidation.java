package kz.zantartip.measures.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.zantartip.chassis.problem.Fault;

/// The co-executors' reports that a lead's report draws on.
@ApplicationScoped
class Consolidation {

    private final ProgressReportRepository reports;

    Consolidation(ProgressReportRepository reports) {
        this.reports = reports;
    }

    /// What is wrong with naming these: only the lead names any, each once, of the same deadline, handed in, and to be read by the
    /// caller.
    ///
    /// @param duty the report's that names them
    List<Fault> faults(List<UUID> named, Duty duty, ReportAccess access) {
        if (named == null || named.isEmpty()) {
            return List.of();
        }
        boolean leads =
                access.plan()
                        .deadline(duty.deadline())
                        .filter(deadline -> deadline.lead().equals(duty.executor()))
                        .isPresent();
        Map<UUID, ProgressReport> found = new HashMap<>();
        reports.inOrder(named.stream().distinct().toList())
                .forEach(report -> found.put(report.id(), report));
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            // Named twice, the second is not found any more.
            ProgressReport report = found.remove(named.get(i));
            if (!leads || report == null || !mayBeNamed(report.line(), duty, access)) {
                faults.add(Fault.inBody("#/consolidates/" + i, "consolidated-report", Map.of()));
            }
        }
        return faults;
    }

    private static boolean mayBeNamed(ReportLine report, Duty duty, ReportAccess access) {
        boolean itself =
                report.executor().equals(duty.executor())
                        && Objects.equals(report.region(), duty.region());
        return report.deadline().equals(duty.deadline())
                && !itself
                && isHandedIn(report.state())
                && access.sees(report);
    }

    private static boolean isHandedIn(ReportState state) {
        return state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
    }

    /// The reports that this text draws on, as they stand now.
    ///
    /// @throws ConsolidationOutdated where one of them has been returned or taken back since it was named
    List<Consolidated> frozen(ReportText text) {
        List<ProgressReport> drawnOn = reports.inOrder(text.consolidates());
        if (drawnOn.size() < text.consolidates().size()
                || !drawnOn.stream().allMatch(report -> isHandedIn(report.state()))) {
            throw new ConsolidationOutdated();
        }
        return drawnOn.stream().map(Consolidated::of).toList();
    }
}
