package kz.zantartip.measures.plan;

import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the plan says about the money for a measure.
@Schema(name = "Financing", description = "What the plan says about the money for a measure.")
public record Financing(
        @Schema(required = true) Amount amount,
        @Schema(required = true) LocalizedText text,
        @Schema(required = true, maxItems = 10) List<FundingSource> sources) {

    @Schema(name = "FinancingAmount")
    public enum Amount {
        NOT_REQUIRED,
        WITHIN_BUDGET,
        OPERATORS_OWN_FUNDS
    }
}
