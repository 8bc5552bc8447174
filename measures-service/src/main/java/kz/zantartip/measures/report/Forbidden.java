package kz.zantartip.measures.report;

import kz.zantartip.chassis.problem.ProblemException;

/// 403: the caller may read it, but it is another agency's or region's.
public final class Forbidden extends ProblemException {

    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super("forbidden");
    }
}
