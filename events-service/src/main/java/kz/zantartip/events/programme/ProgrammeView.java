package kz.zantartip.events.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A programme as everybody sees it.
@Schema(
        name = "Programme",
        description = "What groups events: a campaign, a movement, a yearly contest.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeView(
        @Schema(required = true, examples = "zan-jane-jastar", maxLength = 60) String code,
        @Schema(required = true) LocalizedText name,
        @Schema(
                        description = "KATO code; absent for the whole country.",
                        examples = "75",
                        maxLength = 2)
                String region,
        @Schema(examples = "Жетісу", maxLength = 200) String district,
        @Schema(
                        description = "The executor of the plan that it belongs to.",
                        examples = "MOJ",
                        maxLength = 20)
                String agency,
        @Schema(description = "Numbers of the measures that it serves.", maxItems = 55)
                List<Integer> measures,
        @JsonIgnore @Schema(hidden = true) long revision)
        implements Versioned {

    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.code(),
                programme.name(),
                programme.region(),
                programme.district(),
                programme.agency(),
                programme.measures().isEmpty() ? null : programme.measures(),
                programme.version());
    }
}
