package kz.zantartip.events.outreach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many people came, as far as it is known.
@Schema(
        name = "EventAttendance",
        description =
                "How many people came. With `NOT_MEASURED` there is no figure at all, with every other method there is a total.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@AddsUp
public record Attendance(
        @NotNull @Schema(required = true) AttendanceMethod method,
        @Min(0) @Max(100_000_000) @Schema(examples = "74", minimum = "0", maximum = "100000000")
                Integer total,
        @AudienceCounts
                @Schema(
                        description =
                                "By code of `target-audiences`; the sum may not exceed the total.")
                Map<String, Integer> byAudience) {

    public Attendance {
        byAudience = byAudience == null || byAudience.isEmpty() ? null : byAudience;
    }

    long sumOfAudiences() {
        return byAudience == null
                ? 0
                : byAudience.values().stream()
                        .filter(java.util.Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum();
    }
}
