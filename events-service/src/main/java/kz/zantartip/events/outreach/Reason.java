package kz.zantartip.events.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why an event is called off or taken back.
@Schema(name = "EventReason", description = "Why an event is cancelled or annulled; shown to all.")
public record Reason(@NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText reason) {}
