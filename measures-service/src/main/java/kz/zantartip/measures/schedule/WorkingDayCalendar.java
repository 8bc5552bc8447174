package kz.zantartip.measures.schedule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which days are worked, by one version of the calendar.
///
/// A holiday that moves and falls on a day off (a weekend, or a holiday that does not move) makes
/// the next working day a day off. Several such holidays in a row take the next working days in
/// their own order: 21 and 22 March 2026 are a Saturday and a Sunday, the 23rd is a holiday itself,
/// so the 24th and the 25th are off.
public final class WorkingDayCalendar {

    /// A day in a year on which a holiday falls.
    private record Kept(LocalDate date, String name, boolean moves) {}

    private record Fixed(
            MonthDay day, String name, boolean moves, LocalDate from, LocalDate until) {
        /// The holiday in this year; 29 February is kept in leap years only.
        Stream<Kept> in(int year) {
            return Stream.of(day)
                    .filter(wanted -> wanted.isValidYear(year))
                    .map(wanted -> new Kept(wanted.atYear(year), name, moves))
                    .filter(kept -> !kept.date.isBefore(from) && !kept.date.isAfter(until));
        }
    }

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    /// More would be no calendar, and the search for a working day has to end.
    private static final int MOST_FIXED = 40;

    private static final int FIRST_KEPT = 2000;
    private static final int LAST_KEPT = 2100;

    private final int version;
    private final Set<DayOfWeek> weekend;
    private final List<Fixed> fixed;
    private final List<Kept> movable;
    private final Set<LocalDate> workedWeekendDays;

    /// What was computed once for a year; it follows from the rest and never changes.
    private final Map<Integer, Map<LocalDate, CalendarDay>> holidaysByYear =
            new ConcurrentHashMap<>();

    private WorkingDayCalendar(CalendarVersion written) {
        version = written.version();
        weekend = weekend(written);
        fixed = fixed(written);
        movable =
                written.movable().stream()
                        .flatMap(holiday -> holiday.dates().stream().map(day -> kept(day, holiday)))
                        .toList();
        workedWeekendDays = workedWeekendDays(written);
    }

    /// @throws IllegalArgumentException naming the field that makes no sense
    public static WorkingDayCalendar of(CalendarVersion written) {
        return new WorkingDayCalendar(written);
    }

    public int version() {
        return version;
    }

    public boolean isWorking(LocalDate date) {
        return kind(date).isWorking();
    }

    public DayKind kind(LocalDate date) {
        return day(date).kind();
    }

    /// The day with its kind and the holiday behind it.
    public CalendarDay day(LocalDate date) {
        CalendarDay holiday = holidays(date.getYear()).get(date);
        if (holiday != null) {
            return holiday;
        }
        if (!weekend.contains(date.getDayOfWeek())) {
            return CalendarDay.plain(date, DayKind.WORKING);
        }
        return CalendarDay.plain(
                date, workedWeekendDays.contains(date) ? DayKind.WORKED_WEEKEND : DayKind.WEEKEND);
    }

    /// The first working day that is not before the given one.
    public NextWorkingDay onOrAfter(LocalDate date) {
        List<CalendarDay> skipped = new ArrayList<>();
        CalendarDay reached = day(date);
        while (!reached.kind().isWorking()) {
            skipped.add(reached);
            reached = day(reached.date().plusDays(1));
        }
        return new NextWorkingDay(reached.date(), List.copyOf(skipped), version);
    }

    /// Years that nobody plans for are not kept, or a caller could fill the memory with them.
    private Map<LocalDate, CalendarDay> holidays(int year) {
        return year >= FIRST_KEPT && year <= LAST_KEPT
                ? holidaysByYear.computeIfAbsent(year, this::holidaysComputed)
                : holidaysComputed(year);
    }

    /// Looks at the year before as well: its last holidays can move over the turn of the year.
    private Map<LocalDate, CalendarDay> holidaysComputed(int year) {
        List<Kept> all =
                IntStream.rangeClosed(year - 1, year)
                        .boxed()
                        .flatMap(this::keptIn)
                        .sorted(Comparator.comparing(Kept::date).thenComparing(Kept::moves))
                        .toList();
        Map<LocalDate, CalendarDay> holidays = new TreeMap<>();
        List<Kept> moving = new ArrayList<>();
        for (Kept kept : all) {
            boolean collides = holidays.containsKey(kept.date) || isWeekend(kept.date);
            if (kept.moves && collides) {
                moving.add(kept);
            }
            holidays.putIfAbsent(kept.date, new CalendarDay(kept.date, DayKind.HOLIDAY, kept.name));
        }
        for (Kept kept : moving) {
            LocalDate to = kept.date.plusDays(1);
            while (isWeekend(to) || holidays.containsKey(to)) {
                to = to.plusDays(1);
            }
            holidays.put(to, new CalendarDay(to, DayKind.MOVED_HOLIDAY, kept.name));
        }
        holidays.keySet().removeIf(date -> date.getYear() != year);
        return Map.copyOf(holidays);
    }

    private Stream<Kept> keptIn(int year) {
        return Stream.concat(
                fixed.stream().flatMap(holiday -> holiday.in(year)),
                movable.stream().filter(kept -> kept.date.getYear() == year));
    }

    private boolean isWeekend(LocalDate date) {
        return weekend.contains(date.getDayOfWeek()) && !workedWeekendDays.contains(date);
    }

    private static Kept kept(LocalDate date, CalendarVersion.MovableHoliday holiday) {
        require(holiday.code() != null, "movable.code", "is required");
        return new Kept(date, holiday.code(), holiday.moves());
    }

    private static Set<DayOfWeek> weekend(CalendarVersion written) {
        int free = written.weekend().size();
        require(free > 0 && free < 7, "weekend", "must leave days to work and days to rest");
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(written.weekend());
        return days;
    }

    private static List<Fixed> fixed(CalendarVersion written) {
        require(
                written.fixed().size() <= MOST_FIXED,
                "fixed",
                "must be at most " + MOST_FIXED + " holidays");
        return written.fixed().stream().map(WorkingDayCalendar::fixed).toList();
    }

    private static Fixed fixed(CalendarVersion.FixedHoliday written) {
        require(written.monthDay() != null, "fixed.monthDay", "is required");
        LocalDate from = Objects.requireNonNullElse(written.from(), LocalDate.MIN);
        LocalDate until = Objects.requireNonNullElse(written.until(), LocalDate.MAX);
        require(!until.isBefore(from), "fixed.until", "must not be before fixed.from");
        try {
            MonthDay day = MonthDay.parse(written.monthDay(), MONTH_DAY);
            return new Fixed(day, written.monthDay(), written.moves(), from, until);
        } catch (DateTimeException refused) {
            throw new IllegalArgumentException(
                    "fixed.monthDay: must be a day of the year, written MM-DD", refused);
        }
    }

    private Set<LocalDate> workedWeekendDays(CalendarVersion written) {
        require(
                written.workedWeekendDays().stream()
                        .allMatch(day -> weekend.contains(day.getDayOfWeek())),
                "workedWeekendDays",
                "must be days of the weekend");
        return Set.copyOf(written.workedWeekendDays());
    }

    private static void require(boolean holds, String field, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(field + ": " + rule);
        }
    }
}
