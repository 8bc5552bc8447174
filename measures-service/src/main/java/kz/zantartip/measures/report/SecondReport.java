package kz.zantartip.measures.report;

import kz.zantartip.chassis.problem.ProblemException;

/// 409: the report was made already, under the name of the body whose place the executor takes.
final class SecondReport extends ProblemException {

    private static final long serialVersionUID = 1L;

    SecondReport() {
        super("progress-report-once-per-deadline");
    }
}
