package kz.zantartip.measures.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

/// Where a deadline stands on a day: its status, and how late it was or is.
///
/// Lateness is literal and apart from the status: an accepted report can have been late, and a
/// deadline that is not recorded is late for as long as nothing is submitted.
///
/// @param daysLate calendar days after the effective day; 0 unless late
public record Standing(DeadlineStatus status, boolean late, long daysLate) {

    /// The Government adopted the plan on this day (resolution No. 200).
    public static final LocalDate ADOPTION = LocalDate.of(2025, 4, 1);

    /// A deadline is due soon from this many days before its effective day on.
    public static final int SOON_DAYS = 14;

    /// @param dueOn the official day, which alone decides whether the deadline precedes the plan
    /// @param effectiveOn the day that binds: extended if it was, and a working day
    /// @param today the day asked about, in `Asia/Almaty`; the settlement is what was known then
    /// @param liveFrom the first day of this system
    public static Standing of(
            LocalDate dueOn,
            LocalDate effectiveOn,
            Settlement settlement,
            LocalDate today,
            LocalDate liveFrom) {
        if (dueOn.isBefore(ADOPTION)) {
            return new Standing(DeadlineStatus.BEFORE_ADOPTION, false, 0);
        }
        return switch (settlement) {
            case Settlement.Reported(var state, var firstSubmittedOn) ->
                    measured(reported(state), effectiveOn, firstSubmittedOn);
            case Settlement.Nothing() ->
                    measured(unreported(effectiveOn, today, liveFrom), effectiveOn, today);
        };
    }

    /// Where a deadline stands on which several have to report: where the last of them stands, and as late as the latest. So
    /// it is settled when all are.
    ///
    /// @param each not empty
    static Standing ofAll(Collection<Standing> each) {
        long daysLate = each.stream().mapToLong(Standing::daysLate).max().orElseThrow();
        return new Standing(
                each.stream().map(Standing::status).max(Comparator.naturalOrder()).orElseThrow(),
                daysLate > 0,
                daysLate);
    }

    private static Standing measured(
            DeadlineStatus status, LocalDate effectiveOn, LocalDate reached) {
        long daysLate = Math.max(0, ChronoUnit.DAYS.between(effectiveOn, reached));
        return new Standing(status, daysLate > 0, daysLate);
    }

    private static DeadlineStatus reported(Settlement.State state) {
        return switch (state) {
            case ACCEPTED -> DeadlineStatus.ACCEPTED;
            case SUBMITTED -> DeadlineStatus.SUBMITTED;
            case RETURNED -> DeadlineStatus.RETURNED;
        };
    }

    private static DeadlineStatus unreported(
            LocalDate effectiveOn, LocalDate today, LocalDate liveFrom) {
        if (today.isAfter(effectiveOn)) {
            return effectiveOn.isBefore(liveFrom)
                    ? DeadlineStatus.NOT_RECORDED
                    : DeadlineStatus.OVERDUE;
        }
        return effectiveOn.isAfter(today.plusDays(SOON_DAYS))
                ? DeadlineStatus.UPCOMING
                : DeadlineStatus.DUE_SOON;
    }
}
