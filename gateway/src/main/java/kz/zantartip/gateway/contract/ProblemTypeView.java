package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.zantartip.chassis.problem.ProblemCatalogue.ProblemType;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a code means, for a program that shows it in its user's language.
@Schema(
        name = "ProblemType",
        description =
                "What a problem's `code` means. In the texts `…` stands for what belongs to the single case.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemTypeView(
        @Schema(required = true, examples = "/problems/strange-path", maxLength = 200) String type,
        @Schema(
                        required = true,
                        examples = "strange-path",
                        pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                        maxLength = 100)
                String code,
        @Schema(required = true, examples = "400", minimum = "400", maximum = "599") int status,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) LocalizedText detail,
        @Schema(required = true, description = "What a caller can do about it.")
                LocalizedText advice,
        @Schema(
                        description =
                                "The codes that its `errors` may name; absent where it has no `errors`.",
                        maxItems = 500)
                List<FaultTypeView> faults) {

    static ProblemTypeView of(
            ProblemType problem, LocalizedText advice, List<FaultTypeView> faults) {
        return new ProblemTypeView(
                "/problems/" + problem.code(),
                problem.code(),
                problem.status(),
                general(problem.title()),
                general(problem.detail()),
                advice,
                faults);
    }

    static LocalizedText general(LocalizedText text) {
        return new LocalizedText(general(text.kk()), general(text.ru()), general(text.en()));
    }

    /// The placeholders stand for facts of a single case, which a page about all of them does not have.
    private static String general(String template) {
        return template == null ? null : template.replaceAll("\\{[a-zA-Z]+}", "…");
    }
}
