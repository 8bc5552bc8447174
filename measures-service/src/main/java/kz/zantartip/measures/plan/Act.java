package kz.zantartip.measures.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A legal act that something in the plan rests on.
@Schema(name = "Act", description = "The legal act that a statement of the plan rests on.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Act(
        @Schema(required = true, examples = "200", maxLength = 50) String number,
        @Schema(required = true, examples = "2025-04-01") LocalDate date,
        LocalizedText title) {

    /// The resolution by which the Government adopted the action plan.
    public static final Act ADOPTION =
            new Act(
                    "200",
                    LocalDate.of(2025, 4, 1),
                    new LocalizedText(
                            "Қазақстан Республикасы Үкіметінің қаулысы",
                            "Постановление Правительства Республики Казахстан",
                            "Resolution of the Government of the Republic of Kazakhstan"));
}
