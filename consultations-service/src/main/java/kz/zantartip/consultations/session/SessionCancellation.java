package kz.zantartip.consultations.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a session does not take place.
@Schema(name = "SessionCancellation", description = "Why a session does not take place.")
public record SessionCancellation(
        @NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText reason) {}
