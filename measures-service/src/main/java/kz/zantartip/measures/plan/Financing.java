package kz.zantartip.measures.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the plan says about the money for a measure.
@Schema(name = "Financing", description = "What the plan says about the money for a measure.")
public record Financing(
        @NotNull @Schema(required = true) Amount amount,
        @NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText text,
        @NotNull @Size(max = 10) @Schema(required = true, maxItems = 10)
                List<@NotNull FundingSource> sources) {

    @Schema(name = "FinancingAmount")
    public enum Amount {
        NOT_REQUIRED,
        WITHIN_BUDGET,
        OPERATORS_OWN_FUNDS
    }
}
