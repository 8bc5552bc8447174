package kz.zantartip.measures.schedule;

/// What kind of day a day of the calendar is.
public enum DayKind {
    WORKING(true),
    WEEKEND(false),
    /// The holiday itself, also where it falls on a weekend.
    HOLIDAY(false),
    /// The day off in place of a holiday that fell on a day off.
    MOVED_HOLIDAY(false),
    /// A day of the weekend on which work was ordered.
    WORKED_WEEKEND(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    public boolean isWorking() {
        return working;
    }
}
