package kz.zantartip.measures.obligation;

import java.time.LocalDate;
import java.util.Objects;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.measures.plan.KnownPlan;

/// What one body owes for one period besides its measures' deadlines, derived from the plan.
///
/// @param agency who is in charge on the day it is due
/// @param region KATO code; null unless each region owes for itself
/// @param effectiveOn the first working day from `dueOn` on
record Obligation(
        String agency,
        String region,
        ReportingPeriod period,
        LocalDate dueOn,
        LocalDate effectiveOn) {

    String id() {
        return idOf(agency);
    }

    private String idOf(String body) {
        return body + (region == null ? "" : "-" + region) + "-" + period.code();
    }

    /// Whether it is called so, or was before somebody took its body's place.
    boolean isCalled(String id, KnownPlan plan) {
        return id.equals(id())
                || (id.endsWith(period.code())
                        && plan.agencies().stream()
                                .anyMatch(body ->
                                        id.equals(idOf(body.code()))
                                                && isOf(body.code(), region, plan)));
    }

    /// Whether this body owes it, itself or through who has taken its place by the day it is due.
    boolean isOf(String body, String ofRegion, KnownPlan plan) {
        return Objects.equals(region, ofRegion) && agency.equals(plan.inChargeOn(dueOn, body));
    }
}
