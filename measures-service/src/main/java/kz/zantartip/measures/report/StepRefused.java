package kz.zantartip.measures.report;

import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 409: from the state that it is in, this step does not lead on.
public final class StepRefused extends ProblemException {

    private static final long serialVersionUID = 1L;

    public StepRefused(ReportState state, ReportState next) {
        super("step-refused", Map.of("state", state, "next", next));
    }
}
