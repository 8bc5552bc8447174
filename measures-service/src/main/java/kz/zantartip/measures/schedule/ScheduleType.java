package kz.zantartip.measures.schedule;

/// The rhythm of a schedule, as its JSON form and the filter `scheduleType` name it.
public enum ScheduleType {
    ONE_OFF,
    YEARLY,
    HALF_YEARLY,
    QUARTERLY,
    MONTHLY,
    CONTINUOUS
}
