package kz.zantartip.consultations.hold;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A slot to be kept while a form is filled in.
@Schema(name = "NewSlotHold", description = "A slot to be kept while a form is filled in.")
public record NewHold(
        @NotNull @Schema(required = true, description = "Id of a free slot.") UUID slot,
        @Schema(description = "The hold to renew; once and before it expires.") UUID hold) {}
