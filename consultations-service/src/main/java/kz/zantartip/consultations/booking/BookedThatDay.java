package kz.zantartip.consultations.booking;

import kz.zantartip.chassis.problem.ProblemException;

/// 409: this contact has an active booking on that day.
final class BookedThatDay extends ProblemException {

    private static final long serialVersionUID = 1L;

    BookedThatDay() {
        super("booking-once-per-contact-and-day");
    }
}
