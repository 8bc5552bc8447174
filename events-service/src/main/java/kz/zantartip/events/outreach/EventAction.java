package kz.zantartip.events.outreach;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a caller may do with an event.
@Schema(
        name = "EventAction",
        description = "What this caller may do now; `report` enters the outcome.",
        enumeration = {"change", "publish", "report", "cancel", "annul"})
public enum EventAction {
    CHANGE,
    PUBLISH,
    REPORT,
    CANCEL,
    ANNUL;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
