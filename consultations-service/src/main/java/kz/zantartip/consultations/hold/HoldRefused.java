package kz.zantartip.consultations.hold;

import kz.zantartip.chassis.problem.ProblemException;

/// 409: the hold has expired, was renewed before, or is not of this slot.
final class HoldRefused extends ProblemException {

    private static final long serialVersionUID = 1L;

    HoldRefused() {
        super("hold-not-renewable");
    }
}
