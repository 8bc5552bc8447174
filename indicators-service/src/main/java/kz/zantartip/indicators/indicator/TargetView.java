package kz.zantartip.indicators.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A target as callers see it.
@Schema(name = "Target", description = "What a document wants an indicator to be in a year.")
public record TargetView(
        @Schema(required = true, examples = "2026", minimum = "2025", maximum = "2100") int year,
        @Schema(required = true, examples = "20") BigDecimal value,
        @Schema(required = true) PlanDocument document) {

    /// By year, of one year the Concept's first.
    static List<TargetView> of(KnownIndicator known) {
        return known.targets().stream()
                .map(target -> new TargetView(target.year(), target.value(), target.document()))
                .toList();
    }

    /// No other target of the indicator has it.
    String key() {
        return year + "-" + document.ordinal();
    }
}
