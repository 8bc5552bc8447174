package kz.zantartip.events.outreach;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where an outreach event stands. The only place that says which step may follow which.
@Schema(
        name = "EventState",
        description =
                "`PLANNED` → `PUBLISHED` → `HELD`; `CANCELLED` before it was held, `ANNULLED` after: entered by mistake.")
public enum EventState {
    PLANNED,
    PUBLISHED,
    HELD,
    CANCELLED,
    ANNULLED;

    boolean mayBecome(EventState next) {
        return switch (this) {
            case PLANNED -> next == PUBLISHED || next == CANCELLED;
            case PUBLISHED -> next == HELD || next == CANCELLED;
            case HELD -> next == ANNULLED;
            case CANCELLED, ANNULLED -> false;
        };
    }

    /// Nothing more can happen to it.
    boolean isFinal() {
        return actions().isEmpty();
    }

    /// What those who keep the event may do now.
    List<EventAction> actions() {
        return switch (this) {
            case PLANNED -> List.of(EventAction.CHANGE, EventAction.PUBLISH, EventAction.CANCEL);
            case PUBLISHED -> List.of(EventAction.CHANGE, EventAction.REPORT, EventAction.CANCEL);
            case HELD -> List.of(EventAction.CHANGE, EventAction.ANNUL);
            case CANCELLED, ANNULLED -> List.of();
        };
    }
}
