package kz.zantartip.measures.workingday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.measures.plan.NewAct;
import kz.zantartip.measures.schedule.CalendarVersion;
import kz.zantartip.measures.schedule.CalendarYear;
import kz.zantartip.measures.schedule.DayKind;
import kz.zantartip.measures.schedule.WorkingDayCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an act decides about the days of one year, whole.
@Schema(
        name = "NewWorkingYear",
        description =
                "What an act decides about one year, whole: what it does not name is not so. Weekends, holidays of a fixed day, and the"
                        + " days off in their place follow from the law and are not named.")
public record NewWorkingYear(
        @Size(max = MOST) @Schema(description = "Movable holidays, each with its day in this year.")
                List<@NotNull @Valid MovableDay> holidays,
        @NotNull
                @Size(max = MOST)
                @Schema(
                        required = true,
                        description = "Further days off: days that would be worked.",
                        examples = "[\"2027-02-15\"]")
                List<@NotNull LocalDate> daysOff,
        @NotNull
                @Size(max = MOST)
                @Schema(
                        required = true,
                        description = "Days of the weekend on which work is ordered.",
                        examples = "[\"2027-02-13\"]")
                List<@NotNull LocalDate> workedWeekendDays,
        @NotNull @Valid @Schema(required = true) NewAct act) {

    private static final int MOST = 60;

    @Schema(name = "MovableDay", description = "A movable holiday and its day.")
    public record MovableDay(
            @NotNull @Schema(required = true, examples = "2027-05-16") LocalDate date,
            @NotNull
                    @Size(max = 50)
                    @Pattern(regexp = "[A-Z][A-Z0-9_]*")
                    @Schema(
                            required = true,
                            description = "The holiday's code.",
                            examples = "KURBAN_AIT")
                    String holiday) {}

    CalendarYear decided(int year) {
        Map<LocalDate, String> movable = new TreeMap<>();
        if (holidays != null) {
            holidays.forEach(day -> movable.put(day.date, day.holiday));
        }
        return new CalendarYear(year, movable, daysOff, workedWeekendDays);
    }

    /// What is wrong with it as a decision on this year.
    ///
    /// @param current the calendar that it is to replace; its rule of weekends and its fixed holidays stay
    List<Fault> faults(int year, CalendarVersion current) {
        CalendarYear nothing = new CalendarYear(year, Map.of(), List.of(), List.of());
        WorkingDayCalendar bare = WorkingDayCalendar.of(current.with(nothing));
        Check check = new Check(year, new HashSet<>(), new ArrayList<>());
        List<MovableDay> movable = Objects.requireNonNullElse(holidays, List.of());
        for (int i = 0; i < movable.size(); i++) {
            check.holiday("#/holidays/" + i, movable.get(i));
        }
        check.days("#/daysOff/", daysOff, bare::isWorking, "off-already");
        check.days(
                "#/workedWeekendDays/",
                workedWeekendDays,
                day -> bare.kind(day) == DayKind.WEEKEND,
                "not-of-the-weekend");
        return check.faults;
    }

    /// Looks at one day after the other and remembers which have been named.
    private record Check(int year, Set<LocalDate> named, List<Fault> faults) {

        void holiday(String place, MovableDay holiday) {
            if (holiday == null) {
                return;
            }
            day(place + "/date", holiday.date, _ -> true, "");
            if (CalendarYear.ORDERED_DAY_OFF.equals(holiday.holiday)) {
                faults.add(Fault.inBody(place + "/holiday", "no-holiday", Map.of()));
            }
        }

        void days(String list, List<LocalDate> days, Predicate<LocalDate> fits, String otherwise) {
            for (int i = 0; days != null && i < days.size(); i++) {
                day(list + i, days.get(i), fits, otherwise);
            }
        }

        private void day(String place, LocalDate day, Predicate<LocalDate> fits, String otherwise) {
            if (day == null) {
                return;
            }
            if (day.getYear() != year) {
                Map<String, ?> rule = Map.of("year", String.valueOf(year));
                faults.add(Fault.inBody(place, "another-year", rule));
            } else if (!named.add(day)) {
                faults.add(Fault.inBody(place, "named-twice", Map.of()));
            } else if (!fits.test(day)) {
                faults.add(Fault.inBody(place, otherwise, Map.of()));
            }
        }
    }
}
