package kz.zantartip.measures.obligation;

import kz.zantartip.chassis.problem.ProblemException;

/// 409: nothing can be told of a half-year before it begins.
final class NotBegun extends ProblemException {

    private static final long serialVersionUID = 1L;

    NotBegun() {
        super("half-year-not-begun");
    }
}
