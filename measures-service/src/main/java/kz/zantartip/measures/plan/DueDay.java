package kz.zantartip.measures.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.measures.schedule.NextWorkingDay;

/// The day of one deadline after all extensions and calendars that are known.
///
/// @param dueOn the official day
/// @param effective the first working day from then on
/// @param changes how often an extension, or a calendar that moved the effective day, has changed it; it never falls as more
///     becomes known
/// @param changedAt the last of those changes; null where there was none
record DueDay(LocalDate dueOn, NextWorkingDay effective, int changes, Instant changedAt) {

    /// @param extensions those of the deadline, in order
    /// @param calendars every version known, in order
    static DueDay of(
            LocalDate original, List<Extension> extensions, List<CalendarEdition> calendars) {
        int changes = extensions.size();
        Instant changedAt = extensions.isEmpty() ? null : extensions.getLast().recordedAt();
        for (int i = 1; i < calendars.size(); i++) {
            CalendarEdition calendar = calendars.get(i);
            LocalDate then = dueBefore(calendar, original, extensions);
            if (!calendar.moves(then, calendars.get(i - 1))) {
                continue;
            }
            changes++;
            if (changedAt == null || calendar.recordedAt().isAfter(changedAt)) {
                changedAt = calendar.recordedAt();
            }
        }
        LocalDate dueOn = extensions.isEmpty() ? original : extensions.getLast().to();
        return new DueDay(
                dueOn, calendars.getLast().workingDays().onOrAfter(dueOn), changes, changedAt);
    }

    private static LocalDate dueBefore(
            CalendarEdition calendar, LocalDate original, List<Extension> extensions) {
        return extensions.stream()
                .filter(extension -> extension.isOlderThan(calendar))
                .reduce((_, later) -> later)
                .map(Extension::to)
                .orElse(original);
    }
}
