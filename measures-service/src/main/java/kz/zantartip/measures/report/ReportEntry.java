package kz.zantartip.measures.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlannedDeadline;

/// Makes reports of what is sent.
@ApplicationScoped
class ReportEntry {

    private final ProgressReportRepository reports;
    private final Consolidation consolidation;
    private final Outbox outbox;
    private final History history;
    private final Ids ids;
    private final Clock clock;

    ReportEntry(
            ProgressReportRepository reports,
            Consolidation consolidation,
            Outbox outbox,
            History history,
            Ids ids,
            Clock clock) {
        this.reports = reports;
        this.consolidation = consolidation;
        this.outbox = outbox;
        this.history = history;
        this.ids = ids;
        this.clock = clock;
    }

    /// An agency's draft.
    ///
    /// @param number of the measure
    ProgressReport draft(int number, SentBody body, ReportAccess access) {
        access.mustOweOn(number, body.text("deadline"));
        NewProgressReport sent = read(body, NewProgressReport.coordinatorsFields(body::has));
        Duty duty =
                access.dutyFor(access.plan().deadline(sent.deadline()).orElseThrow(NotFound::new));
        refuse(consolidation.faults(sent.consolidates(), duty, access));
        requireFirst(duty, access.plan());
        ProgressReport report =
                ProgressReport.draft(ids.next(), duty, sent.text(), clock.instant());
        reports.add(report);
        history.note(report.subject(), "drafted", clock.instant(), List.of(), null);
        return report;
    }

    /// What the coordinator enters from paper.
    ProgressReport onPaper(SentBody body, ReportAccess access) {
        NewProgressReport sent = read(body, NewProgressReport.missingOfPaper(body::has));
        PaperDuty whose = PaperDuty.of(sent, access.plan());
        refuse(whose.faults());
        refuse(consolidation.faults(sent.consolidates(), whose.duty(), access));
        requireFirst(whose.duty(), access.plan());
        ReportText text = sent.text();
        ProgressReport report =
                ProgressReport.onPaper(
                        ids.next(),
                        whose.duty(),
                        text.drawingOn(consolidation.frozen(text)),
                        sent.onPaper(),
                        access.who(),
                        clock.instant());
        reports.add(report);
        outbox.record(report.entered());
        return report;
    }

    /// @throws SecondReport where the same duty was reported on while an earlier edition named another body for it
    private void requireFirst(Duty duty, KnownPlan plan) {
        PlannedDeadline deadline = plan.deadline(duty.deadline()).orElseThrow(NotFound::new);
        boolean reported =
                reports.lines(duty.measure()).stream()
                        .filter(line -> line.deadline().equals(duty.deadline()))
                        .filter(line -> Objects.equals(line.region(), duty.region()))
                        .anyMatch(
                                line -> deadline.passesOn(line.executor(), duty.executor(), plan));
        if (reported) {
            throw new SecondReport();
        }
    }

    /// What was sent, checked whole.
    ///
    /// @param besides what is wrong with it for this caller
    private static NewProgressReport read(SentBody body, List<Fault> besides) {
        NewProgressReport sent;
        try {
            sent = body.as(NewProgressReport.class);
        } catch (InvalidInput wrong) {
            throw new InvalidInput(
                    Stream.concat(wrong.faults().stream(), besides.stream()).toList());
        }
        refuse(besides);
        return sent;
    }

    /// @throws InvalidInput naming these, where there are any
    static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
