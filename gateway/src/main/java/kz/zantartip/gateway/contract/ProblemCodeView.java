package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.zantartip.chassis.problem.ProblemCatalogue.FaultType;
import kz.zantartip.chassis.problem.ProblemCatalogue.ProblemType;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One code that an answer may carry, with its texts in all languages.
@Schema(
        name = "ProblemCode",
        description =
                "A code that an answer may carry. In the texts `…` stands for what belongs to the single case.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemCodeView(
        @Schema(required = true, examples = "PROBLEM") Kind kind,
        @Schema(
                        required = true,
                        examples = "strange-path",
                        pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                        maxLength = 100)
                String code,
        @Schema(
                        required = true,
                        description = "HTTP status of the answer that carries it.",
                        examples = "400",
                        minimum = "400",
                        maximum = "599")
                int status,
        @Schema(description = "Absent from a fault, which is told by its detail alone.")
                LocalizedText title,
        @Schema(required = true) LocalizedText detail,
        @Schema(required = true, description = "What a caller can do about it.")
                LocalizedText advice,
        @Schema(
                        required = true,
                        description = "Path of the page that explains it.",
                        examples = "/problems/strange-path",
                        maxLength = 200)
                String page) {

    /// Where the code stands.
    @Schema(
            name = "ProblemCodeKind",
            description = "`PROBLEM`: the `code` of a problem. `FAULT`: a `code` in its `errors`.")
    public enum Kind {
        PROBLEM,
        FAULT
    }

    static ProblemCodeView of(ProblemType problem, LocalizedText advice) {
        ProblemTypeView view = ProblemTypeView.of(problem, advice, null);
        return new ProblemCodeView(
                Kind.PROBLEM,
                view.code(),
                view.status(),
                view.title(),
                view.detail(),
                advice,
                view.type());
    }

    /// @param carrier the problem whose `errors` name the fault
    static ProblemCodeView of(FaultType fault, ProblemType carrier, LocalizedText advice) {
        return new ProblemCodeView(
                Kind.FAULT,
                fault.code(),
                carrier.status(),
                null,
                ProblemTypeView.general(fault.detail()),
                advice,
                "/problems/" + carrier.code() + "#" + fault.code());
    }
}
