package kz.zantartip.measures.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.chassis.period.ReportingPeriod.Kind;

/// When a measure falls due. It knows days and not today: one schedule always gives the same due
/// days, whoever asks and whenever.
public sealed interface Schedule {

    Window window();

    /// Every due day of the schedule, earliest first, no day twice.
    List<Occurrence> occurrences();

    default ScheduleType type() {
        return switch (this) {
            case OneOff _ -> ScheduleType.ONE_OFF;
            case Yearly _, YearlyAfterReportingYear _ -> ScheduleType.YEARLY;
            case HalfYearly _ -> ScheduleType.HALF_YEARLY;
            case Quarterly _ -> ScheduleType.QUARTERLY;
            case Monthly _ -> ScheduleType.MONTHLY;
            case Continuous _ -> ScheduleType.CONTINUOUS;
        };
    }

    /// @param from the day on which the work begins, where the act names one
    record OneOff(LocalDate due, Optional<LocalDate> from, Window window) implements Schedule {
        @Override
        public List<Occurrence> occurrences() {
            return List.of(Occurrence.on(due, Kind.YEAR));
        }
    }

    /// Due on the same days of every year. The 29th of February is the 28th in a common year.
    record Yearly(List<MonthDay> monthDays, Window window) implements Schedule {
        public Yearly {
            monthDays = monthDays.stream().sorted().distinct().toList();
        }

        @Override
        public List<Occurrence> occurrences() {
            return window.years()
                    .boxed()
                    .flatMap(year -> monthDays.stream().map(day -> day.atYear(year)))
                    .filter(window::contains)
                    .distinct()
                    .map(day -> Occurrence.on(day, Kind.YEAR))
                    .toList();
        }
    }

    /// Due in the year after the one that is reported. The window holds the years reported, so the
    /// last due day lies beyond it: measure 18 ends on 15 February 2031.
    record YearlyAfterReportingYear(MonthDay monthDay, Window window) implements Schedule {
        @Override
        public List<Occurrence> occurrences() {
            return window.years()
                    .mapToObj(year ->
                            new Occurrence(
                                    monthDay.atYear(year + 1),
                                    new ReportingPeriod(Kind.YEAR, year, 1)))
                    .toList();
        }
    }

    /// Due on 30 June and 31 December.
    record HalfYearly(Window window) implements Schedule {
        @Override
        public List<Occurrence> occurrences() {
            return lastDaysOfEvery(6, Kind.HALF_YEAR, window);
        }
    }

    record Quarterly(Window window) implements Schedule {
        @Override
        public List<Occurrence> occurrences() {
            return lastDaysOfEvery(3, Kind.QUARTER, window);
        }
    }

    record Monthly(Window window) implements Schedule {
        @Override
        public List<Occurrence> occurrences() {
            return lastDaysOfEvery(1, Kind.MONTH, window);
        }
    }

    /// Work that never ends is looked at once a year, on 31 December.
    record Continuous(Window window) implements Schedule {
        @Override
        public List<Occurrence> occurrences() {
            return lastDaysOfEvery(12, Kind.YEAR, window);
        }
    }

    private static List<Occurrence> lastDaysOfEvery(int months, Kind kind, Window window) {
        Stream<YearMonth> last =
                window.months().filter(month -> month.getMonthValue() % months == 0);
        return last.map(YearMonth::atEndOfMonth)
                .filter(window::contains)
                .map(day -> Occurrence.on(day, kind))
                .toList();
    }
}
