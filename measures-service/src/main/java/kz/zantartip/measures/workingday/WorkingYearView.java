package kz.zantartip.measures.workingday;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.measures.plan.Act;
import kz.zantartip.measures.plan.CalendarEdition;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.schedule.CalendarYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is decided about one year, or known of it as long as it is not.
///
/// @param decisions how often an act has decided it; not part of the answer
@Schema(
        name = "WorkingYear",
        description =
                "What is special in one year of the working-day calendar: movable holidays, ordered days off, worked weekend days. All of"
                        + " its days stand in `/working-days`.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkingYearView(
        @Schema(required = true, examples = "2027", minimum = "2025", maximum = "2031") int year,
        @Schema(
                        required = true,
                        description =
                                "Whether an act has decided the year. Until then this is what is known of it, and it may still change.",
                        examples = "true")
                boolean decided,
        @Schema(description = "The act that decided it last.") Act act,
        @Schema(description = "Since when this system knows the decision.") Instant recordedAt,
        @Schema(
                        required = true,
                        description = "Version of the calendar that says so.",
                        examples = "3",
                        minimum = "1")
                int calendarVersion,
        @Schema(
                        required = true,
                        description = "Movable holidays, each with its day.",
                        maxItems = 60)
                List<NewWorkingYear.MovableDay> holidays,
        @Schema(
                        required = true,
                        description = "Further days off.",
                        examples = "[\"2027-02-15\"]",
                        maxItems = 60)
                List<LocalDate> daysOff,
        @Schema(
                        required = true,
                        description = "Days of the weekend on which work is ordered.",
                        examples = "[\"2027-02-13\"]",
                        maxItems = 60)
                List<LocalDate> workedWeekendDays,
        @Schema(
                        description =
                                "What the calendar says of itself, where the year is not decided.",
                        maxLength = 4000)
                String note,
        @JsonIgnore @Schema(hidden = true) int decisions)
        implements Versioned {

    static WorkingYearView of(int year, KnownPlan plan) {
        List<CalendarEdition> decisions = plan.decisionsOn(year);
        CalendarEdition last = decisions.isEmpty() ? null : decisions.getLast();
        CalendarYear known = plan.calendarEdition().calendar().in(year);
        return new WorkingYearView(
                year,
                last != null,
                last == null ? null : last.act(),
                last == null ? null : last.recordedAt(),
                last == null ? plan.calendar().version() : last.calendar().version(),
                known.holidays().entrySet().stream()
                        .map(day -> new NewWorkingYear.MovableDay(day.getKey(), day.getValue()))
                        .toList(),
                known.daysOff(),
                known.workedWeekendDays(),
                last == null ? plan.calendarNote() : null,
                decisions.size());
    }

    /// How often an act has decided the year.
    @Override
    public long revision() {
        return decisions;
    }
}
