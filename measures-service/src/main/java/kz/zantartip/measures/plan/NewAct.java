package kz.zantartip.measures.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The act that a change of the plan rests on. Nothing in the plan changes without one, so all of it is needed.
@Schema(
        name = "NewAct",
        description = "The legal act by which the plan changes; all of it is needed.")
public record NewAct(
        @NotBlank @Size(max = 50) @Schema(required = true, examples = "777") String number,
        @NotNull
                @PastOrPresent
                @Schema(
                        required = true,
                        description = "When it was adopted; not in the future.",
                        examples = "2026-11-19")
                LocalDate date,
        @NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText title) {

    public Act act() {
        return new Act(number, date, title);
    }
}
