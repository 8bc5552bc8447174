package kz.zantartip.measures.report;

import kz.zantartip.chassis.problem.ProblemException;

/// 403: the caller's agency, or its region, does not report on this deadline.
final class NotAnExecutor extends ProblemException {

    private static final long serialVersionUID = 1L;

    NotAnExecutor() {
        super("not-an-executor");
    }
}
