package kz.zantartip.measures.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.time.Almaty;
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
        @NotNull @Valid @Schema(required = true) Letter letter) {

    /// @throws InvalidInput where the letter is later than what it came with
    PaperSubmission inOrder() {
        if (letter.date().isAfter(LocalDate.ofInstant(actedAt, Almaty.ZONE))) {
            throw new InvalidInput(Fault.inBody("#/letter/date", "letter-date", Map.of()));
        }
        return this;
    }
}
