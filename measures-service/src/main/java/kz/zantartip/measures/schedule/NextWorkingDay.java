package kz.zantartip.measures.schedule;

import java.time.LocalDate;
import java.util.List;

/// The first working day on or after a day, and why it is not an earlier one.
///
/// @param skipped the days off in between, each with its reason, the day asked about first
/// @param calendarVersion the version of the calendar that says so
public record NextWorkingDay(LocalDate on, List<CalendarDay> skipped, int calendarVersion) {}
