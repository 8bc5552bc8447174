package kz.zantartip.measures.deadline;

import kz.zantartip.chassis.problem.ProblemException;

/// 409: an accepted report has settled the deadline; no act can put off or take away what is done.
final class DeadlineSettled extends ProblemException {

    private static final long serialVersionUID = 1L;

    DeadlineSettled() {
        super("deadline-settled");
    }
}
