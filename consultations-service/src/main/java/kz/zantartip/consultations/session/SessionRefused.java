package kz.zantartip.consultations.session;

import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// Why a session cannot be as it is wanted; each a 409.
final class SessionRefused {

    static final class IsCancelled extends ProblemException {

        private static final long serialVersionUID = 1L;

        IsCancelled() {
            super("session-cancelled");
        }
    }

    /// The lawyer or the desk is taken at that time; the code is the constraint that says so.
    static final class Taken extends ProblemException {

        private static final long serialVersionUID = 1L;

        Taken(String constraint) {
            super(constraint.replace('_', '-'));
        }
    }

    /// Citizens hold times that would be gone, or would find nobody.
    static final class IsBooked extends ProblemException {

        private static final long serialVersionUID = 1L;

        IsBooked(long bookings) {
            super("session-booked", Map.of("bookings", bookings));
        }
    }

    /// Somebody is being received, or was.
    static final class IsUnderWay extends ProblemException {

        private static final long serialVersionUID = 1L;

        IsUnderWay() {
            super("session-under-way");
        }
    }

    private SessionRefused() {}
}
