package kz.zantartip.measures.report;

import kz.zantartip.chassis.problem.ProblemException;

/// 403: the caller may read the report, but it is another agency's or region's.
final class Forbidden extends ProblemException {

    private static final long serialVersionUID = 1L;

    Forbidden() {
        super("forbidden");
    }
}
