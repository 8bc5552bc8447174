package kz.zantartip.events.outreach;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An outreach event as callers see it.
@Schema(
        name = "Event",
        description = "An outreach event: one thing in one place at one time, open in every state.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutreachEventView(
        @Schema(required = true) UUID id,
        @Schema(
                        description = "The organiser's own key.",
                        examples = "ALA-2025-0412",
                        maxLength = 100)
                String externalId,
        @Schema(required = true, examples = "almaty-youth-policy", maxLength = 60) String organiser,
        @Schema(required = true) LocalizedText title,
        @Schema(
                        required = true,
                        description = "Code list `event-formats`.",
                        examples = "ROUND_TABLE",
                        maxLength = 60)
                String format,
        @Schema(examples = "zan-jane-jastar", maxLength = 60) String programme,
        @Schema(description = "Who takes part in holding it.", maxItems = 50)
                List<LocalizedText> partners,
        @Schema(required = true, description = "KATO code.", examples = "75", maxLength = 2)
                String region,
        @Schema(examples = "Алатау", maxLength = 200) String district,
        Venue venue,
        @Schema(description = "Where it is followed online.", maxLength = 2000) String onlineLink,
        EventMode mode,
        @Schema(required = true, examples = "2025-10-09T05:00:00Z") Instant startsAt,
        @Schema(examples = "2025-10-09T07:00:00Z") Instant endsAt,
        @Schema(description = "Code list `target-audiences`.", maxItems = 50)
                List<String> audiences,
        @Schema(description = "ISO 639 codes.", maxItems = 20) List<String> languages,
        @Schema(maxItems = 100) List<Speaker> speakers,
        @Schema(examples = "80", minimum = "0") Integer expectedAttendance,
        @Schema(description = "Numbers of the measures that it serves.", maxItems = 55)
                List<Integer> measures,
        @Schema(description = "The same for all events of a series.", maxLength = 100)
                String seriesId,
        @Schema(required = true) EventState state,
        @Schema(description = "Of an event that was held.") Outcome outcome,
        @Schema(description = "Why it was cancelled or annulled.") LocalizedText reason,
        @Schema(
                        description = "What this caller may do now; absent where that is nothing.",
                        maxItems = 5)
                List<EventAction> actions,
        @JsonIgnore @Schema(hidden = true) long revision)
        implements Versioned {

    /// As a caller without a token sees it.
    static OutreachEventView of(OutreachEvent event) {
        return new OutreachEventView(
                event.id(),
                event.externalId(),
                event.organiser(),
                event.title(),
                event.format(),
                event.programme(),
                event.partners(),
                event.region(),
                event.district(),
                event.venue(),
                event.onlineLink(),
                event.mode(),
                event.startsAt(),
                event.endsAt(),
                event.audiences().isEmpty() ? null : event.audiences(),
                event.languages().isEmpty() ? null : event.languages(),
                event.speakers(),
                event.expectedAttendance(),
                event.measures().isEmpty() ? null : event.measures(),
                event.seriesId(),
                event.state(),
                event.outcome(),
                event.reason(),
                null,
                event.version());
    }

    /// As somebody sees it who may change it.
    OutreachEventView withActions() {
        List<EventAction> possible = state.actions();
        return new OutreachEventView(
                id,
                externalId,
                organiser,
                title,
                format,
                programme,
                partners,
                region,
                district,
                venue,
                onlineLink,
                mode,
                startsAt,
                endsAt,
                audiences,
                languages,
                speakers,
                expectedAttendance,
                measures,
                seriesId,
                state,
                outcome,
                reason,
                possible.isEmpty() ? null : possible,
                revision);
    }

    String path() {
        return "/api/v1/events/" + id;
    }
}
