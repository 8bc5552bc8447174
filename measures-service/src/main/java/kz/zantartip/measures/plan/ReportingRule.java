package kz.zantartip.measures.plan;

import java.time.LocalDate;
import kz.zantartip.chassis.period.ReportingPeriod;

/// What every executor owes besides its measures' deadlines, as data: how often, and by which day of which month after.
///
/// @param offset how many months after the period's last month
/// @param day the day of that month
public record ReportingRule(ReportingPeriod.Kind periodicity, int offset, int day, Act act) {

    public LocalDate dueOn(ReportingPeriod period) {
        return period.end().plusMonths(offset).withDayOfMonth(day);
    }
}
