package kz.zantartip.measures.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.report.Forbidden;
import kz.zantartip.measures.report.ReportState;

/// What one caller may do with the information that bodies owe. Who stands in for a body is asked of the plan as of today: the
/// successor acts from its first day on, until then still its predecessor.
///
/// @param past whether a past moment is looked at, in which nothing can be done any more
record ObligationAccess(Caller caller, KnownPlan plan, boolean past) {

    /// What everybody sees.
    static ObligationAccess ofNobody(KnownPlan plan) {
        return new ObligationAccess(Caller.NOBODY, plan, false);
    }

    boolean isOwn(Obligation owed) {
        return caller.is(Role.AGENCY)
                && caller.agency() != null
                && owed.isInChargeOf(plan.today(), caller.agency(), plan)
                && (owed.region() == null || Objects.equals(owed.region(), caller.region()));
    }

    /// Whether the caller may read why it was given back.
    boolean takesPart(Obligation owed) {
        return caller.isOneOf(Role.COORDINATOR, Role.AUDITOR) || isOwn(owed);
    }

    /// Whether it is entered from paper: something is sent of it, or it is not the coordinator's own, who could hand in nothing else.
    boolean isOnPaper(Obligation owed, boolean sent) {
        return sent || caller.is(Role.COORDINATOR) && !isOwn(owed);
    }

    /// What came on paper is entered by the coordinator, all else handed in by who owes it.
    ///
    /// @throws Forbidden where the caller is not the one
    void maySubmit(Obligation owed, boolean onPaper) {
        if (onPaper ? !caller.is(Role.COORDINATOR) : !isOwn(owed)) {
            throw new Forbidden();
        }
    }

    /// What the caller may do with it now.
    List<ObligationAction> actions(Obligation owed, ReportState state) {
        List<ObligationAction> actions = new ArrayList<>();
        boolean begun = !plan.today().isBefore(owed.period().start());
        boolean coordinates = caller.is(Role.COORDINATOR);
        if (!past && begun && (coordinates || isOwn(owed))) {
            if (state.mayBecome(ReportState.SUBMITTED)) {
                actions.add(ObligationAction.submit);
            }
            if (coordinates && state.mayBecome(ReportState.ACCEPTED)) {
                if (owed.isOverOn(plan.today())) {
                    actions.add(ObligationAction.accept);
                }
                actions.add(ObligationAction.giveBack);
            }
        }
        return actions;
    }
}
