package kz.zantartip.measures.workingday;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.schedule.CalendarDay;
import kz.zantartip.measures.schedule.DayKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A day, whether it is worked, and why.
@Schema(name = "WorkingDay", description = "A day, whether it is worked, and why.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkingDayView(
        @Schema(required = true, examples = "2026-03-24") LocalDate date,
        @Schema(required = true, examples = "false") boolean working,
        @Schema(required = true) DayKind kind,
        @Schema(
                        description = "The holiday behind it: `MM-DD`, or a code.",
                        examples = "03-21",
                        maxLength = 50)
                String holiday,
        @Schema(
                        required = true,
                        description = "Version of the calendar that says so.",
                        examples = "2",
                        minimum = "1")
                int calendarVersion,
        @Schema(
                        required = true,
                        description =
                                "Whether an act has decided the year; until then its days off and worked weekends may still change.",
                        examples = "false")
                boolean decided) {

    static WorkingDayView of(LocalDate date, KnownPlan plan) {
        CalendarDay day = plan.calendar().day(date);
        return new WorkingDayView(
                date,
                day.kind().isWorking(),
                day.kind(),
                day.holiday(),
                plan.calendar().version(),
                !plan.decisionsOn(date.getYear()).isEmpty());
    }
}
