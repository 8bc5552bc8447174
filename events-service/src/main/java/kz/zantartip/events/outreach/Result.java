package kz.zantartip.events.outreach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.activity.Bound;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of an event besides people: consultations given, families helped, tenge raised, materials handed out.
@Schema(
        name = "EventResult",
        description = "What came of an event besides people: consultations given, tenge raised.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Result(
        @NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText name,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("1000000000000000")
                @Schema(required = true, examples = "12", minimum = "0")
                BigDecimal value,
        @NotNull @Schema(required = true) Bound bound,
        @NotNull
                @Size(min = 1, max = 60)
                @Schema(required = true, examples = "consultations", maxLength = 60)
                String unit) {}
