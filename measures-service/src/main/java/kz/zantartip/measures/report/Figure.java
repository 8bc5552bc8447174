package kz.zantartip.measures.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that was counted or measured.
@Schema(
        name = "ProgressReportFigure",
        description = "Something that the agency counted or measured.")
public record Figure(
        @NotNull @Valid @AnyLanguage @Schema(required = true, description = "What was counted.")
                LocalizedText name,
        @NotNull
                @FigureValue
                @Schema(
                        required = true,
                        description = "At most 12 digits before the decimal point and 3 behind it.",
                        examples = "12")
                BigDecimal value,
        @NotBlank
                @Size(max = 100)
                @Schema(required = true, examples = "law rooms", minLength = 1, maxLength = 100)
                String unit) {}
