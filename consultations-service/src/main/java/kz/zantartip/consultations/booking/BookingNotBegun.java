package kz.zantartip.consultations.booking;

import kz.zantartip.chassis.problem.ProblemException;

/// 409: nobody is received, or missing, before the time that was booked.
final class BookingNotBegun extends ProblemException {

    private static final long serialVersionUID = 1L;

    BookingNotBegun() {
        super("booking-not-begun");
    }
}
