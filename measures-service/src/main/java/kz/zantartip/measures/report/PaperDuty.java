package kz.zantartip.measures.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.measures.plan.AgencyGroup;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlannedDeadline;

/// Whose report it is that the coordinator enters from paper. A body reports under the name that it bore on the day on which it
/// was handed in: before a succession the predecessor's, after it the successor's.
///
/// @param duty null where something is wrong
/// @param faults what is wrong
record PaperDuty(Duty duty, List<Fault> faults) {

    /// @param sent with a deadline that is there
    static PaperDuty of(NewProgressReport sent, KnownPlan plan) {
        List<Fault> faults = new ArrayList<>(NewProgressReport.missingOfPaper(sent::says));
        if (!faults.isEmpty()) {
            return new PaperDuty(null, faults);
        }
        LocalDate day = LocalDate.ofInstant(sent.actedAt(), Almaty.ZONE);
        if (sent.letter().date().isAfter(day)) {
            faults.add(Fault.inBody("#/letter/date", "letter-date", Map.of()));
        }
        PlannedDeadline deadline = plan.deadline(sent.deadline()).orElseThrow(NotFound::new);
        Optional<String> executor =
                deadline.agencies().stream()
                        .filter(each -> group(each, plan) != AgencyGroup.NO_ACCOUNT)
                        .filter(each -> plan.inChargeOn(day, each).equals(sent.agency()))
                        .findFirst();
        if (executor.isEmpty()) {
            faults.add(Fault.inBody("#/agency", "executor-then", Map.of()));
        } else if (!isOfRegion(group(executor.get(), plan), sent.region(), deadline, plan)) {
            faults.add(Fault.inBody("#/region", "region-then", Map.of()));
        }
        return faults.isEmpty()
                ? new PaperDuty(
                        new Duty(
                                deadline.measure(),
                                deadline.id(),
                                executor.get(),
                                sent.agency(),
                                sent.region()),
                        faults)
                : new PaperDuty(null, faults);
    }

    private static AgencyGroup group(String executor, KnownPlan plan) {
        return plan.agency(executor).orElseThrow().card().group();
    }

    private static boolean isOfRegion(
            AgencyGroup group, String region, PlannedDeadline deadline, KnownPlan plan) {
        return group == AgencyGroup.REGIONAL
                ? region != null && plan.regionsOn(deadline.dueOn()).contains(region)
                : region == null;
    }
}
