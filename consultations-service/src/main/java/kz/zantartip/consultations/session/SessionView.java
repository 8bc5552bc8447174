package kz.zantartip.consultations.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A session as callers see it: when and where, never how many came.
@Schema(name = "Session", description = "A lawyer at a desk of a point, from and to.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID lawyer,
        @Schema(required = true) UUID point,
        @Schema(required = true, examples = "1", minimum = "1", maximum = "500") int desk,
        @Schema(required = true, examples = "2026-12-01T04:00:00Z") Instant startsAt,
        @Schema(required = true, examples = "2026-12-01T08:00:00Z") Instant endsAt,
        @Schema(
                        required = true,
                        description = "Length of a slot.",
                        examples = "20",
                        minimum = "5",
                        maximum = "480")
                int slotMinutes,
        @Schema(
                        required = true,
                        description = "Pause between slots.",
                        examples = "0",
                        minimum = "0",
                        maximum = "120")
                int bufferMinutes,
        @Schema(
                        description = "Numbers of the plan's measures that it is evidence of.",
                        maxItems = 55)
                List<Integer> measures,
        @Schema(required = true) SessionState state,
        @Schema(description = "When it was cancelled.") Instant cancelledAt,
        @Schema(description = "Why it was cancelled.") LocalizedText cancellationReason,
        @JsonIgnore @Schema(hidden = true) long revision)
        implements Versioned {

    private static final List<FieldChange.Property<SessionView>> PROPERTIES =
            List.of(
                    new FieldChange.Property<>("lawyer", SessionView::lawyer),
                    new FieldChange.Property<>("point", SessionView::point),
                    new FieldChange.Property<>("desk", SessionView::desk),
                    new FieldChange.Property<>("startsAt", SessionView::startsAt),
                    new FieldChange.Property<>("endsAt", SessionView::endsAt),
                    new FieldChange.Property<>("slotMinutes", SessionView::slotMinutes),
                    new FieldChange.Property<>("bufferMinutes", SessionView::bufferMinutes),
                    new FieldChange.Property<>("measures", SessionView::measures));

    static SessionView of(ConsultationSession session) {
        return new SessionView(
                session.id(),
                session.lawyer(),
                session.point(),
                session.desk(),
                session.startsAt(),
                session.endsAt(),
                session.slotMinutes(),
                session.bufferMinutes(),
                session.measures(),
                session.cancelledAt() == null ? SessionState.OPEN : SessionState.CANCELLED,
                session.cancelledAt(),
                session.cancellationReason(),
                session.version());
    }

    static List<FieldChange> differences(SessionView before, SessionView after) {
        return FieldChange.between(before, after, PROPERTIES);
    }
}
