package kz.zantartip.events.outreach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of an event. By it an event counts as held.
@Schema(name = "EventOutcome", description = "What came of an event; by it the event is held.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
        @NotNull @Valid @Schema(required = true) Attendance attendance,
        @Size(max = 50) @Schema(maxItems = 50) List<@NotNull @Valid Result> results,
        @Size(max = 50) @Schema(description = "Where it is reported or shown.", maxItems = 50)
                List<@NotNull @Size(max = 2000) @Pattern(regexp = "https?://\\S+") String> links) {

    public Outcome {
        results = results == null || results.isEmpty() ? null : results;
        links = links == null || links.isEmpty() ? null : links;
    }
}
