package kz.zantartip.consultations.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A session to be opened.
@Schema(
        name = "NewSession",
        description =
                "A session to be opened. It lies between 2025 and 2100, ends after it starts, within 24 hours, and has room for one slot at least.")
@SessionSpan
public record NewSession(
        @NotNull @Schema(required = true) UUID lawyer,
        @NotNull @Schema(required = true) UUID point,
        @Min(1) @Max(500) @Schema(description = "1 where absent.", examples = "1") Integer desk,
        @NotNull @Schema(required = true, examples = "2026-12-01T04:00:00Z") Instant startsAt,
        @NotNull @Schema(required = true, examples = "2026-12-01T08:00:00Z") Instant endsAt,
        @Min(5)
                @Max(480)
                @Schema(description = "Length of a slot; 20 where absent.", examples = "20")
                Integer slotMinutes,
        @Min(0)
                @Max(120)
                @Schema(description = "Pause between slots; 0 where absent.", examples = "0")
                Integer bufferMinutes,
        @Size(max = 55)
                @Schema(
                        description = "Numbers of the plan's measures that it is evidence of.",
                        maxItems = 55)
                List<@NotNull @Min(1) @Max(55) Integer> measures) {

    public NewSession {
        desk = desk == null ? Integer.valueOf(1) : desk;
        slotMinutes = slotMinutes == null ? Integer.valueOf(20) : slotMinutes;
        bufferMinutes = bufferMinutes == null ? Integer.valueOf(0) : bufferMinutes;
        startsAt = startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.MICROS);
        endsAt = endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.MICROS);
        measures = measures == null ? null : measures.stream().distinct().toList();
    }

    static NewSession of(ConsultationSession session) {
        return new NewSession(
                session.lawyer(),
                session.point(),
                session.desk(),
                session.startsAt(),
                session.endsAt(),
                session.slotMinutes(),
                session.bufferMinutes(),
                session.measures());
    }
}
