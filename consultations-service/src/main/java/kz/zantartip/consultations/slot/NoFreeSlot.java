package kz.zantartip.consultations.slot;

import kz.zantartip.chassis.problem.ProblemException;

/// 404: nothing that was asked for can be booked.
final class NoFreeSlot extends ProblemException {

    private static final long serialVersionUID = 1L;

    NoFreeSlot() {
        super("no-free-slot");
    }
}
