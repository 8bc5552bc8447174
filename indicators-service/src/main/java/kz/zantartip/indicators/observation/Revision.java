package kz.zantartip.indicators.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a value follows an earlier one of the same period and region.
@Schema(
        name = "RevisionReason",
        description = "Why a value follows an earlier one of the same period and region.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Revision(
        @NotNull @Schema(required = true) RevisionCode code,
        @NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText text) {}
