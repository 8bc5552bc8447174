package kz.zantartip.consultations.booking;

/// Where a booking stands. The only place that says which step may follow which.
public enum BookingState {
    BOOKED,
    CHECKED_IN,
    HELD,
    CLOSED,
    CANCELLED,
    NO_SHOW;

    boolean mayBecome(BookingState next) {
        return switch (this) {
            case BOOKED -> next == CHECKED_IN || next == CANCELLED || next == NO_SHOW;
            case CHECKED_IN -> next == HELD || next == CLOSED;
            case HELD -> next == HELD || next == CLOSED;
            case CLOSED, CANCELLED, NO_SHOW -> false;
        };
    }
}
