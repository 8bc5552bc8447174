package kz.zantartip.measures.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.measures.schedule.NextWorkingDay;

/// A day by which a measure has to be reported on, derived from rule, act, calendar and extensions.
///
/// @param id `{measure}-{originalDueOn}`, for ever
/// @param edition the wording of the measure that it follows from
/// @param period what is reported on
/// @param originalDueOn the official day before any extension
/// @param dueOn the official day
/// @param effective the first working day from then on, and the days skipped
/// @param extensions by which acts it has been put off, in order
/// @param changes how often an act or a calendar has changed it so far: iCalendar's `SEQUENCE`
/// @param changedAt the last of those changes; of one that was taken away the moment at which it was
public record PlannedDeadline(
        String id,
        MeasureEdition edition,
        ReportingPeriod period,
        LocalDate originalDueOn,
        LocalDate dueOn,
        NextWorkingDay effective,
        List<Extension> extensions,
        int changes,
        Instant changedAt) {

    public int measure() {
        return edition.measure();
    }

    public LocalDate effectiveOn() {
        return effective.on();
    }

    /// The first executor in the act, by the plan's code.
    public String lead() {
        return edition.executors().getFirst().agency();
    }

    public List<String> agencies() {
        return edition.executors().stream().map(Executor::agency).toList();
    }

    /// Whether a report that was made as this executor's counts as that one's: an earlier edition named the one, and the other
    /// takes its place. Where both are named each reports for itself.
    public boolean passesOn(String reportedAs, String executor, KnownPlan plan) {
        return !agencies().contains(reportedAs) && plan.isSucceededBy(reportedAs, executor);
    }

    /// Puts it off by an act.
    ///
    /// @param plan what is known when this is recorded
    public Extension extend(LocalDate to, Act by, KnownPlan plan) {
        return new Extension(this, to, by, plan.calendarEdition().edition(), plan.moment());
    }
}
