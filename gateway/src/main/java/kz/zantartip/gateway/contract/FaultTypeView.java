package kz.zantartip.gateway.contract;

import kz.zantartip.chassis.problem.ProblemCatalogue.FaultType;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a code in the `errors` of a problem means.
@Schema(
        name = "FaultType",
        description =
                "What a code in the `errors` of a problem means. In the texts `…` stands for what the single rule asks.")
public record FaultTypeView(
        @Schema(
                        required = true,
                        examples = "not-a-date",
                        pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                        maxLength = 100)
                String code,
        @Schema(required = true) LocalizedText detail) {

    static FaultTypeView of(FaultType fault) {
        return new FaultTypeView(fault.code(), ProblemTypeView.general(fault.detail()));
    }
}
