package kz.zantartip.measures.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.measures.plan.KnownPlan;

/// What one body owes for one period besides its measures' deadlines, derived from the plan.
///
/// @param agency who is in charge on the day it is due
/// @param executors for which of the executors that the plan names, in its order: a body may have taken the place of several
/// @param region KATO code; null unless each region owes for itself
/// @param effectiveOn the first working day from `dueOn` on
record Obligation(
        String agency,
        List<String> executors,
        String region,
        ReportingPeriod period,
        LocalDate dueOn,
        LocalDate effectiveOn) {

    /// Whether the period reported on lies behind.
    boolean isOverOn(LocalDate day) {
        return day.isAfter(period.end());
    }

    String id() {
        return idOf(agency);
    }

    /// By whom a calendar knows it: the executor that the plan names, so that it stays the same when another body takes its place.
    String planned() {
        return executors.size() == 1 ? executors.getFirst() : agency;
    }

    /// By what a calendar knows it.
    String name() {
        return idOf(planned());
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
                                        id.equals(idOf(body.code())) && isOf(body.code(), plan)));
    }

    /// Whether this body owes it, itself or through who has taken its place by the day it is due.
    boolean isOf(String body, KnownPlan plan) {
        return executors.contains(body) || agency.equals(plan.inChargeOn(dueOn, body));
    }

    /// Whose it is to hand in on a day. Until a successor's first day that is still the predecessor; of several whose places
    /// are taken by one nobody is in charge of all before that day.
    boolean isInChargeOf(LocalDate day, String body, KnownPlan plan) {
        return owners().stream().allMatch(owner -> body.equals(plan.inChargeOn(day, owner)));
    }

    /// Who handed it in on a day, if it was its body.
    String handedInBy(LocalDate day, KnownPlan plan) {
        return plan.inChargeOn(day, owners().getFirst());
    }

    /// A body that the plan names itself reports for itself, whoever else has been merged into it.
    private List<String> owners() {
        return executors.contains(agency) ? List.of(agency) : executors;
    }

    /// As what it was handed in, if it was. What a predecessor handed in is it only where its body spoke for all whose places
    /// are taken: one body's information never stands for another's.
    Optional<HandedIn> among(List<HandedIn> all, KnownPlan plan) {
        return all.stream()
                .filter(each -> isIt(each, plan))
                .min(
                        Comparator.comparing((HandedIn each) -> !each.agency().equals(agency))
                                .thenComparing(HandedIn::id));
    }

    private boolean isIt(HandedIn each, KnownPlan plan) {
        return period.code().equals(each.period())
                && Objects.equals(region, each.region())
                && (agency.equals(each.agency()) || speaksForAll(each.agency(), plan));
    }

    private boolean speaksForAll(String body, KnownPlan plan) {
        return isOf(body, plan)
                && executors.stream().allMatch(executor -> plan.isSucceededBy(executor, body));
    }
}
