package kz.zantartip.measures.workingday;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.zantartip.measures.schedule.CalendarDay;
import kz.zantartip.measures.schedule.DayKind;
import kz.zantartip.measures.schedule.WorkingDayCalendar;
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
                int calendarVersion) {

    static WorkingDayView of(CalendarDay day, WorkingDayCalendar calendar) {
        return new WorkingDayView(
                day.date(), day.kind().isWorking(), day.kind(), day.holiday(), calendar.version());
    }
}
