package kz.zantartip.measures.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a reader can see for himself.
@Schema(name = "ProgressReportEvidence", description = "Where a reader can see for himself.")
public record EvidenceLink(
        @NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText title,
        @NotNull
                @WebLink
                @Size(max = 2000)
                @Schema(
                        required = true,
                        description = "`https` or `http`.",
                        examples = "https://adilet.zan.kz/kaz/docs/P2500000200",
                        maxLength = 2000)
                String url) {}
