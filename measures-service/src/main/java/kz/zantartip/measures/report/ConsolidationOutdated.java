package kz.zantartip.measures.report;

import kz.zantartip.chassis.problem.ProblemException;

/// 409: a report that this one draws on is no longer under review nor accepted.
final class ConsolidationOutdated extends ProblemException {

    private static final long serialVersionUID = 1L;

    ConsolidationOutdated() {
        super("consolidation-outdated");
    }
}
