package kz.zantartip.measures.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a report goes back to its agency.
@Schema(name = "ProgressReportReturn", description = "Why a report goes back to its agency.")
public record Return(
        @NotNull
                @Valid
                @AnyLanguage
                @Schema(
                        required = true,
                        description = "What is to be mended, in one language at least.")
                LocalizedText reason) {}
