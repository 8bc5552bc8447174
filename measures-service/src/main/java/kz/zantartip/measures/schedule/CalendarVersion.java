package kz.zantartip.measures.schedule;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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

    private static <T> List<T> orEmpty(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
