package kz.zantartip.measures.schedule;

import java.time.LocalDate;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.chassis.period.ReportingPeriod.Kind;

/// One official due day of a schedule and the period that is reported on that day.
public record Occurrence(LocalDate dueOn, ReportingPeriod period) {

    /// The deadline's id, for ever: an extension moves the deadline and leaves its id alone.
    public String deadlineId(int measure) {
        return measure + "-" + dueOn;
    }

    static Occurrence on(LocalDate dueOn, Kind kind) {
        return new Occurrence(dueOn, ReportingPeriod.containing(dueOn, kind));
    }
}
