package kz.zantartip.measures.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The letter that a report came with on paper.
@Schema(name = "ProgressReportLetter", description = "The letter that a report came with on paper.")
public record Letter(
        @NotBlank
                @Size(max = 50)
                @Schema(required = true, examples = "08-12/345", minLength = 1, maxLength = 50)
                String number,
        @NotNull
                @Schema(
                        required = true,
                        description = "Not after the day on which the report was handed in.",
                        examples = "2025-07-10")
                LocalDate date) {}
