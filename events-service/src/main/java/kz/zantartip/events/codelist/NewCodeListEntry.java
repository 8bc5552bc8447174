package kz.zantartip.events.codelist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.rule.InOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An entry as it is sent.
@Schema(name = "NewCodeListEntry", description = "An entry of a code list, to be added.")
@InOrder(from = "validFrom", to = "validTo")
public record NewCodeListEntry(
        @NotNull
                @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
                @Schema(
                        required = true,
                        description = "It never changes.",
                        examples = "HACKATHON",
                        maxLength = 60)
                String code,
        @NotNull @Valid @AnyLanguage @Schema(required = true, description = "The label.")
                LocalizedText name,
        @Schema(description = "The first day it may be used for.", examples = "2026-01-01")
                LocalDate validFrom,
        @Schema(description = "The last day it may be used for.", examples = "2026-12-31")
                LocalDate validTo) {

    static NewCodeListEntry of(CodeListEntry entry) {
        return new NewCodeListEntry(entry.code(), entry.name(), entry.validFrom(), entry.validTo());
    }
}
