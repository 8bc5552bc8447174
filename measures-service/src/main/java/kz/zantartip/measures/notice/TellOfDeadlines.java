package kz.zantartip.measures.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.measures.deadline.DeadlineStatus;
import kz.zantartip.measures.deadline.DeadlineView;
import kz.zantartip.measures.notice.NoticeBook.Notice;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlanStore;
import kz.zantartip.measures.report.KnownReports;
import kz.zantartip.measures.report.ProgressReportRepository;

/// Tells of deadlines that have become due soon or overdue, each once for the day that binds.
///
/// It looks at where deadlines stand now and not at what has happened since it looked last: after a time in which nobody looked,
/// one that was due soon meanwhile and is overdue is told of as overdue only. What fell due before the system went live or before
/// the plan is neither, so that a first start tells of what is near and of nothing that is behind.
@ApplicationScoped
public class TellOfDeadlines {

    /// So many notices leave in one transaction at most.
    static final int MOST = 100;

    private final PlanStore plans;
    private final ProgressReportRepository reports;
    private final NoticeBook book;
    private final Outbox outbox;
    private final Clock clock;

    TellOfDeadlines(
            PlanStore plans,
            ProgressReportRepository reports,
            NoticeBook book,
            Outbox outbox,
            Clock clock) {
        this.plans = plans;
        this.reports = reports;
        this.book = book;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// The notice and the change event are one transaction: rolled back, it is as if nobody had looked.
    ///
    /// @return whether there may be more to tell
    @Transactional
    public boolean some() {
        Instant at = clock.instant();
        KnownPlan plan = plans.now();
        KnownReports known = reports.asOf(null);
        Set<Notice> told = book.all();
        List<DeadlineView> untold =
                plan.deadlines().stream()
                        .map(deadline -> DeadlineView.of(deadline, plan, known))
                        .filter(TellOfDeadlines::isToldOf)
                        .filter(deadline -> !told.contains(noticeOf(deadline)))
                        .limit(MOST)
                        .toList();
        untold.stream()
                .filter(deadline -> book.enter(noticeOf(deadline), at))
                .map(deadline -> factOf(deadline, at))
                .forEach(outbox::record);
        return untold.size() == MOST;
    }

    private static boolean isToldOf(DeadlineView deadline) {
        return deadline.status() == DeadlineStatus.DUE_SOON
                || deadline.status() == DeadlineStatus.OVERDUE;
    }

    private static Notice noticeOf(DeadlineView deadline) {
        return new Notice(deadline.id(), deadline.status(), deadline.effectiveOn());
    }

    private static DeadlineFact factOf(DeadlineView deadline, Instant at) {
        return deadline.status() == DeadlineStatus.OVERDUE
                ? new DeadlineFact.Overdue(deadline, at)
                : new DeadlineFact.DueSoon(deadline, at);
    }
}
