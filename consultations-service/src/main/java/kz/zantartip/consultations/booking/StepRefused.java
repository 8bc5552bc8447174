package kz.zantartip.consultations.booking;

import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 409: from where the booking stands there is no such step.
final class StepRefused extends ProblemException {

    private static final long serialVersionUID = 1L;

    StepRefused(BookingState state, BookingState next) {
        super("step-refused", Map.of("state", state, "next", next));
    }
}
