package kz.zantartip.measures.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zantartip.measures.schedule.ScheduleRefused.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A schedule as it is written in JSON: in the reference data, in answers and in amendments.
///
/// Nothing in it is trusted until [#toSchedule] has read it. `note` says how the official wording
/// was read; it is carried word for word and means nothing to the computation.
@Schema(
        name = "Schedule",
        description = "When a measure falls due. A field that the type does not use is absent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "monthDays", "due", "from", "followsReportingYear", "window", "note"})
public record ScheduleDescription(
        ScheduleType type,
        @Size(max = 12)
                @Schema(
                        description = "Days of the year, `MM-DD`: only YEARLY",
                        examples = "[\"02-15\"]")
                List<String> monthDays,
        @Schema(description = "The day: only ONE_OFF", examples = "2026-12-31") LocalDate due,
        @Schema(description = "The first day of the work, if the act names it: only ONE_OFF")
                LocalDate from,
        @Schema(description = "Whether each day reports on the year before: only YEARLY")
                Boolean followsReportingYear,
        @Schema(description = "First and last day of the schedule, within 2025–2030") Bounds window,
        @Size(max = 4000) @Schema(description = "How the official wording was read") String note) {

    @Schema(name = "ScheduleWindow", description = "First and last day, both included.")
    public record Bounds(LocalDate from, LocalDate to) {}

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    /// The JSON form of a schedule, with the note that came with it or null.
    public static ScheduleDescription of(Schedule schedule, String note) {
        return new ScheduleDescription(
                schedule.type(),
                switch (schedule) {
                    case Schedule.Yearly yearly ->
                            yearly.monthDays().stream().map(MONTH_DAY::format).toList();
                    case Schedule.YearlyAfterReportingYear yearly ->
                            List.of(MONTH_DAY.format(yearly.monthDay()));
                    case Schedule.OneOff _,
                            Schedule.HalfYearly _,
                            Schedule.Quarterly _,
                            Schedule.Monthly _,
                            Schedule.Continuous _ ->
                            null;
                },
                schedule instanceof Schedule.OneOff once ? once.due() : null,
                schedule instanceof Schedule.OneOff once ? once.from().orElse(null) : null,
                schedule instanceof Schedule.YearlyAfterReportingYear ? true : null,
                new Bounds(schedule.window().from(), schedule.window().to()),
                note);
    }

    /// @throws ScheduleRefused with every fault at once
    public Schedule toSchedule() {
        List<Fault> faults = faults();
        if (!faults.isEmpty()) {
            throw new ScheduleRefused(faults);
        }
        Schedule schedule = expandable(new Window(window.from, window.to));
        if (schedule.occurrences().isEmpty()) {
            throw new ScheduleRefused(
                    List.of(new Fault("window", "must hold at least one due day")));
        }
        return schedule;
    }

    private Schedule expandable(Window span) {
        return switch (type) {
            case ONE_OFF -> new Schedule.OneOff(due, Optional.ofNullable(from), span);
            case YEARLY ->
                    Boolean.TRUE.equals(followsReportingYear)
                            ? new Schedule.YearlyAfterReportingYear(
                                    monthDay(monthDays.getFirst()), span)
                            : new Schedule.Yearly(
                                    monthDays.stream().map(ScheduleDescription::monthDay).toList(),
                                    span);
            case HALF_YEARLY -> new Schedule.HalfYearly(span);
            case QUARTERLY -> new Schedule.Quarterly(span);
            case MONTHLY -> new Schedule.Monthly(span);
            case CONTINUOUS -> new Schedule.Continuous(span);
        };
    }

    /// What is wrong with it, field by field; empty for a schedule that can be expanded.
    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (type == null) {
            faults.add(new Fault("type", "is required"));
            return faults;
        }
        belongsTo(ScheduleType.ONE_OFF, "due", due, faults);
        belongsTo(ScheduleType.ONE_OFF, "from", from, faults);
        belongsTo(ScheduleType.YEARLY, "monthDays", monthDays, faults);
        belongsTo(ScheduleType.YEARLY, "followsReportingYear", followsReportingYear, faults);
        windowFaults(faults);
        switch (type) {
            case ONE_OFF -> oneOffFaults(faults);
            case YEARLY -> yearlyFaults(faults);
            case HALF_YEARLY, QUARTERLY, MONTHLY, CONTINUOUS -> {}
        }
        return faults;
    }

    private void belongsTo(ScheduleType owner, String field, Object value, List<Fault> faults) {
        if (value != null && type != owner) {
            faults.add(new Fault(field, "belongs to " + owner + " only"));
        }
    }

    private void windowFaults(List<Fault> faults) {
        if (window == null || window.from == null || window.to == null) {
            faults.add(new Fault("window", "needs both from and to"));
        } else if (window.to.isBefore(window.from)) {
            faults.add(new Fault("window", "must not end before it begins"));
        } else if (!Window.PLAN.contains(new Window(window.from, window.to))) {
            faults.add(new Fault("window", "must lie within the years 2025 to 2030"));
        }
    }

    private void oneOffFaults(List<Fault> faults) {
        if (due == null) {
            faults.add(new Fault("due", "is required by ONE_OFF"));
            return;
        }
        if (from != null && from.isAfter(due)) {
            faults.add(new Fault("from", "must not be after due"));
        }
        if (faults.isEmpty() && !new Window(window.from, window.to).contains(due)) {
            faults.add(new Fault("due", "must lie within the window"));
        }
    }

    private void yearlyFaults(List<Fault> faults) {
        if (monthDays == null || monthDays.isEmpty()) {
            faults.add(new Fault("monthDays", "is required by YEARLY"));
        } else if (!monthDays.stream().allMatch(ScheduleDescription::isMonthDay)) {
            faults.add(new Fault("monthDays", "must be days of the year, written MM-DD"));
        } else if (Set.copyOf(monthDays).size() < monthDays.size()) {
            faults.add(new Fault("monthDays", "must not name a day twice"));
        } else if (Boolean.TRUE.equals(followsReportingYear) && monthDays.size() > 1) {
            faults.add(new Fault("monthDays", "must be one day when it follows the year"));
        }
    }

    private static boolean isMonthDay(String text) {
        try {
            return text != null && monthDay(text) != null;
        } catch (DateTimeException refused) {
            return false;
        }
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse(text, MONTH_DAY);
    }
}
