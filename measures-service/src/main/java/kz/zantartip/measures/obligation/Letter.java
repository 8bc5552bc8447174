package kz.zantartip.measures.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The letter with which something came on paper.
@Schema(
        name = "ReportingObligationLetter",
        description = "The letter with which the information came on paper.")
public record Letter(
        @NotBlank
                @Size(max = 50)
                @Schema(required = true, examples = "7-2/1845-И", minLength = 1, maxLength = 50)
                String number,
        @NotNull
                @PastOrPresent
                @Schema(
                        required = true,
                        description = "Not after the day on which the information was handed in.",
                        examples = "2026-07-10")
                LocalDate date) {}
