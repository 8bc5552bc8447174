package kz.zantartip.events.outreach;

import java.time.LocalDate;
import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 409: nothing can be held before its day.
final class EventNotBegun extends ProblemException {

    private static final long serialVersionUID = 1L;

    EventNotBegun(LocalDate day) {
        super("event-not-begun", Map.of("day", day));
    }
}
