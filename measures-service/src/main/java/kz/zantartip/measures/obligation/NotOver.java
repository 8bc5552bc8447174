package kz.zantartip.measures.obligation;

import kz.zantartip.chassis.problem.ProblemException;

/// 409: what is accepted stands for good and binds nothing later, so the half-year has to be over.
final class NotOver extends ProblemException {

    private static final long serialVersionUID = 1L;

    NotOver() {
        super("half-year-not-over");
    }
}
