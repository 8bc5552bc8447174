package kz.zantartip.measures.measure;

import jakarta.validation.constraints.NotNull;
import kz.zantartip.measures.plan.AgencyCode;
import kz.zantartip.measures.plan.Executor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who carries the measure out, as an amendment names it.
@Schema(name = "NewExecutor", description = "Who carries the measure out, as the act names it.")
public record NewExecutor(
        @NotNull
                @AgencyCode
                @Schema(
                        required = true,
                        description = "A body that `/agencies` lists.",
                        examples = "MOJ",
                        maxLength = 20)
                String agency,
        @NotNull
                @Schema(
                        required = true,
                        description = "Whether its report settles the deadlines: only the first.",
                        examples = "true")
                Boolean lead,
        @NotNull
                @Schema(
                        required = true,
                        description = "Marked «келісім бойынша» in the act.",
                        examples = "false")
                Boolean byAgreement) {

    Executor executor() {
        return new Executor(agency, lead, byAgreement);
    }
}
