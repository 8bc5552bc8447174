package kz.zantartip.measures.agency;

import kz.zantartip.chassis.problem.ProblemException;

/// 409: another body has taken this one's place already, and a body has one successor.
final class AgencySucceeded extends ProblemException {

    private static final long serialVersionUID = 1L;

    AgencySucceeded() {
        super("agency-succeeded");
    }
}
