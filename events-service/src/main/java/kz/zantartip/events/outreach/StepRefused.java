package kz.zantartip.events.outreach;

import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 409: an event in this state cannot go into that one.
final class StepRefused extends ProblemException {

    private static final long serialVersionUID = 1L;

    StepRefused(EventState state, EventState next) {
        super("step-refused", Map.of("state", state, "next", next));
    }
}
