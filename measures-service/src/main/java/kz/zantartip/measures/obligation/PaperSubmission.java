package kz.zantartip.measures.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the coordinator enters of information that came on paper.
@Schema(
        name = "PaperSubmission",
        description =
                "Information that came on paper and is entered by the coordinator. An agency sends no body.")
public record PaperSubmission(
        @NotNull
                @PastOrPresent
                @Schema(
                        required = true,
                        description = "When it was handed in; lateness goes by it.",
                        examples = "2026-07-10T05:00:00Z")
                Instant actedAt,
        @NotNull @Valid @Schema(required = true) Letter letter) {}
