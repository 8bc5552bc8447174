package kz.zantartip.measures.report;

import kz.zantartip.chassis.problem.ProblemException;

/// 409: an act has taken the deadline away; nobody owes a report on it any more.
final class DeadlineWithdrawn extends ProblemException {

    private static final long serialVersionUID = 1L;

    DeadlineWithdrawn() {
        super("deadline-withdrawn");
    }
}
