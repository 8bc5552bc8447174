package kz.zantartip.measures.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.history.HistoryEntry.Who;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.measures.plan.AgencyGroup;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlannedDeadline;

/// What one caller may read and do. Who stands in for an executor is asked of the plan as of today, so that after a
/// succession rights and drafts have passed on.
record ReportAccess(Caller caller, KnownPlan plan) {

    /// Who acts, for the round that remembers it.
    Who who() {
        return new Who(caller.actingRole(), caller.agency(), caller.region(), caller.subject());
    }

    /// Whether what is sent is the coordinator's copy of a report on paper. Whoever acts for an agency, too, drafts that agency's
    /// report unless it says when the paper was handed in.
    boolean entersFromPaper(SentBody body) {
        return caller.is(Role.COORDINATOR) && (!caller.is(Role.AGENCY) || body.has("actedAt"));
    }

    /// The duty that the caller has for this deadline.
    ///
    /// @throws NotAnExecutor where it has none
    Duty dutyFor(PlannedDeadline deadline) {
        return dutyOn(deadline).orElseThrow(NotAnExecutor::new);
    }

    /// @throws DeadlineWithdrawn where an act has taken the report's deadline away
    void mustStillBeOwed(ReportLine report) {
        if (plan.deadline(report.deadline()).isEmpty()) {
            throw new DeadlineWithdrawn();
        }
    }

    /// Refuses before what was sent is looked at any closer.
    ///
    /// @param named what was sent as the deadline; where that is none of this measure, who owes no report on any of the
    ///     measure's deadlines need not learn what is wrong with it
    /// @throws NotAnExecutor where the caller has no duty
    void mustOweOn(int measure, String named) {
        List<PlannedDeadline> all =
                plan.deadlines().stream().filter(one -> one.measure() == measure).toList();
        List<PlannedDeadline> meant = all.stream().filter(one -> one.id().equals(named)).toList();
        if ((meant.isEmpty() ? all : meant).stream().noneMatch(this::owesOn)) {
            throw new NotAnExecutor();
        }
    }

    private boolean owesOn(PlannedDeadline deadline) {
        return dutyOn(deadline).isPresent();
    }

    private Optional<Duty> dutyOn(PlannedDeadline deadline) {
        return deadline.agencies().stream()
                .filter(this::standsInFor)
                .flatMap(executor -> duty(deadline, executor).stream())
                .findFirst();
    }

    private Optional<Duty> duty(PlannedDeadline deadline, String executor) {
        AgencyGroup group = plan.agency(executor).orElseThrow().card().group();
        String region = group == AgencyGroup.REGIONAL ? caller.region() : null;
        boolean owes =
                switch (group) {
                    case null -> true;
                    case REGIONAL -> plan.regionsOn(deadline.dueOn()).contains(caller.region());
                    case NO_ACCOUNT -> false;
                };
        return owes
                ? Optional.of(
                        new Duty(
                                deadline.measure(),
                                deadline.id(),
                                executor,
                                caller.agency(),
                                region))
                : Optional.empty();
    }

    /// Whether the caller may know that the report is there.
    boolean sees(ReportLine report) {
        return report.state() == ReportState.ACCEPTED || takesPart(report);
    }

    /// Whether the caller may read it also while it is not open to all, and so what it said in earlier rounds.
    boolean takesPart(ReportLine report) {
        return caller.isOneOf(Role.COORDINATOR, Role.AUDITOR)
                || isOwn(report)
                || (report.state() != ReportState.DRAFT && isOfAnotherUnderItsLead(report));
    }

    /// What this caller may read of the report: as it stands, and its rounds where it takes part. The first is what it is shown.
    Stream<ReportText> textsOf(ProgressReport report) {
        Stream<ReportText> shown = Stream.of(textOf(report));
        return takesPart(report.line())
                ? Stream.concat(shown, report.rounds().stream().map(ReportRound::text))
                : shown;
    }

    /// What this caller is shown of the report.
    ReportText textOf(ProgressReport report) {
        return isOwn(report.line()) ? report.text() : report.textForOthers();
    }

    /// Whether the caller reads what is drafted and mended, and so hears of each change.
    boolean hearsOfDrafts(ReportLine report) {
        return caller.isOneOf(Role.COORDINATOR, Role.AUDITOR) || isOwn(report);
    }

    /// @throws NotFound where the caller may not know of it
    /// @throws Forbidden where the caller may read it only
    void requireOwn(ReportLine report) {
        requireSeen(report);
        if (!isOwn(report)) {
            throw new Forbidden();
        }
    }

    /// @throws NotFound where the caller may not know of it
    void requireSeen(ReportLine report) {
        if (!sees(report)) {
            throw new NotFound();
        }
    }

    /// What the caller may do with it now.
    List<ReportAction> actions(ReportLine report) {
        return switch (report.state()) {
            case DRAFT, RETURNED ->
                    isOwn(report)
                            ? List.of(ReportAction.change, ReportAction.delete, ReportAction.submit)
                            : List.of();
            case SUBMITTED ->
                    caller.is(Role.COORDINATOR)
                            ? List.of(ReportAction.accept, ReportAction.giveBack)
                            : List.of();
            case ACCEPTED -> List.of();
        };
    }

    boolean isOwn(ReportLine report) {
        return standsInFor(report.executor())
                && (report.region() == null || Objects.equals(report.region(), caller.region()));
    }

    private boolean isOfAnotherUnderItsLead(ReportLine report) {
        return plan.deadline(report.deadline())
                .map(PlannedDeadline::lead)
                .filter(lead -> !lead.equals(report.executor()))
                .filter(this::standsInFor)
                .isPresent();
    }

    private boolean standsInFor(String executor) {
        return caller.is(Role.AGENCY)
                && caller.agency() != null
                && caller.agency().equals(plan.inChargeOn(plan.today(), executor));
    }
}
