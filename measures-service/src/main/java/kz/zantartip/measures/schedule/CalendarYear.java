package kz.zantartip.measures.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What is decided year by year: on which days the movable holidays fall, which working days are off by order, and which
/// days of the weekend are worked.
///
/// @param holidays the movable holidays of the year, each by its day
public record CalendarYear(
        int year,
        Map<LocalDate, String> holidays,
        List<LocalDate> daysOff,
        List<LocalDate> workedWeekendDays) {

    /// A working day that an order makes a day off.
    public static final String ORDERED_DAY_OFF = "ORDERED_DAY_OFF";
}
