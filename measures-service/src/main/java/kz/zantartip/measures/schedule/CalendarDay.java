package kz.zantartip.measures.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A day with its kind and, for a holiday and the day in its place, the holiday's month and day or
/// its code.
@Schema(name = "CalendarDay", description = "A day of the working-day calendar.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarDay(
        LocalDate date,
        DayKind kind,
        @Schema(
                        description = "The holiday that makes it a day off: `MM-DD`, or a code",
                        examples = "03-21")
                String holiday) {

    static CalendarDay plain(LocalDate date, DayKind kind) {
        return new CalendarDay(date, kind, null);
    }
}
