package kz.zantartip.measures.deadline;

/// Where a deadline stands on a day. It is computed and never stored; the first that holds, in this
/// order, is the status. Where several have to report, the last in this order is that of them all.
public enum DeadlineStatus {
    /// Due before the plan was adopted: listed, counted nowhere.
    BEFORE_ADOPTION,
    ACCEPTED,
    SUBMITTED,
    RETURNED,
    /// It passed before this system went live and nobody has entered a report since: nothing is
    /// known, so nothing is said about whether it was kept.
    NOT_RECORDED,
    OVERDUE,
    DUE_SOON,
    UPCOMING
}
