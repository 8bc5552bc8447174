package kz.zantartip.measures.schedule;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One version of the working-day calendar as it is written in JSON. A later version replaces it
/// whole; every answer says which one it used.
///
/// @param remarks whatever else the file tells its reader, kept and given back, never computed with
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarVersion(
        int version,
        String note,
        List<DayOfWeek> weekend,
        List<FixedHoliday> fixed,
        List<MovableHoliday> movable,
        List<LocalDate> workedWeekendDays,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> remarks) {

    /// A holiday on the same day of every year.
    ///
    /// @param monthDay `MM-DD`
    /// @param moves whether the next working day is off when the holiday falls on a day off
    /// @param from the first day on which it can be kept; null: it always could
    /// @param until the last day on which it can be kept; null: it has no end
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FixedHoliday(String monthDay, boolean moves, LocalDate from, LocalDate until) {}

    /// A holiday whose days are announced year by year.
    public record MovableHoliday(String code, List<LocalDate> dates, boolean moves) {
        public MovableHoliday {
            dates = orEmpty(dates);
        }
    }

    public CalendarVersion {
        weekend = orEmpty(weekend);
        fixed = orEmpty(fixed);
        movable = orEmpty(movable);
        workedWeekendDays = orEmpty(workedWeekendDays);
        remarks = remarks == null ? Map.of() : remarks;
    }

    /// What this version says of one year.
    public CalendarYear in(int year) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        List<LocalDate> daysOff = new ArrayList<>();
        for (MovableHoliday holiday : movable) {
            for (LocalDate date : holiday.dates) {
                if (date.getYear() != year) {
                    continue;
                }
                if (holiday.code.equals(CalendarYear.ORDERED_DAY_OFF)) {
                    daysOff.add(date);
                } else {
                    holidays.put(date, holiday.code);
                }
            }
        }
        return new CalendarYear(
                year,
                holidays,
                daysOff.stream().sorted().toList(),
                workedWeekendDays.stream().filter(day -> day.getYear() == year).sorted().toList());
    }

    /// The next version, which says this of the year and the same of all others.
    public CalendarVersion with(CalendarYear decided) {
        List<MovableHoliday> moved = new ArrayList<>();
        Set<String> codes =
                new LinkedHashSet<>(movable.stream().map(MovableHoliday::code).toList());
        codes.addAll(decided.holidays().values());
        codes.add(CalendarYear.ORDERED_DAY_OFF);
        for (String code : codes) {
            moved.add(new MovableHoliday(code, dates(code, decided), moves(code)));
        }
        return new CalendarVersion(
                version + 1,
                note,
                weekend,
                fixed,
                moved,
                Stream.concat(
                                workedWeekendDays.stream()
                                        .filter(day -> day.getYear() != decided.year()),
                                decided.workedWeekendDays().stream())
                        .sorted()
                        .toList(),
                remarks);
    }

    private List<LocalDate> dates(String code, CalendarYear decided) {
        Stream<LocalDate> others =
                movable.stream()
                        .filter(holiday -> holiday.code.equals(code))
                        .flatMap(holiday -> holiday.dates.stream())
                        .filter(date -> date.getYear() != decided.year());
        Stream<LocalDate> own =
                code.equals(CalendarYear.ORDERED_DAY_OFF)
                        ? decided.daysOff().stream()
                        : decided.holidays().entrySet().stream()
                                .filter(holiday -> holiday.getValue().equals(code))
                                .map(Map.Entry::getKey);
        return Stream.concat(others, own).sorted().toList();
    }

    /// A holiday that is new here does not move: Kurban Ait, the only one there is, does not.
    private boolean moves(String code) {
        return movable.stream()
                .filter(holiday -> holiday.code.equals(code))
                .anyMatch(MovableHoliday::moves);
    }

    private static <T> List<T> orEmpty(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
