package kz.zantartip.measures.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.measures.schedule.NextWorkingDay;

/// A day by which a measure has to be reported on, derived from rule, act and calendar.
///
/// @param id `{measure}-{originalDueOn}`, for ever
/// @param edition the wording of the measure that it follows from
/// @param period what is reported on
/// @param dueOn the official day
/// @param effective the first working day from then on, and the days skipped
/// @param changes how often an act or a calendar has changed it so far: iCalendar's `SEQUENCE`
/// @param changedAt the last of those changes
public record PlannedDeadline(
        String id,
        MeasureEdition edition,
        ReportingPeriod period,
        LocalDate dueOn,
        NextWorkingDay effective,
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
}
