package kz.zantartip.consultations.codelist;

import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A code with its label.
@Schema(name = "ConsultationCode", description = "A code with its label in three languages.")
public record CodeEntryView(
        @Schema(required = true, examples = "LABOUR", pattern = "^[A-Z][A-Z_]*$", maxLength = 50)
                String code,
        @Schema(required = true) LocalizedText name) {

    static CodeEntryView of(CodeList.Entry entry) {
        return new CodeEntryView(entry.code(), entry.label());
    }
}
