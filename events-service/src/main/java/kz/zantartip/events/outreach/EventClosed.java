package kz.zantartip.events.outreach;

import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 409: a cancelled or annulled event is changed no more.
final class EventClosed extends ProblemException {

    private static final long serialVersionUID = 1L;

    EventClosed(EventState state) {
        super("event-closed", Map.of("state", state));
    }
}
