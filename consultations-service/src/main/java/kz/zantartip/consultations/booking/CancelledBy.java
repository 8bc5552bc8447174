package kz.zantartip.consultations.booking;

/// Who gave the time up.
public enum CancelledBy {
    CITIZEN,
    STAFF,
    SESSION
}
