package kz.zantartip.events.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.codelist.CodeOf;
import kz.zantartip.events.programme.ProgrammeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One thing that an organiser has reported. Without a value it was reported without a figure.
@Schema(
        name = "ActivityClaim",
        description = "One thing that was reported; without a value, without a figure.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@ValueWithBound
public record Claim(
        @NotNull @Valid @AnyLanguage @Schema(required = true, description = "What was done.")
                LocalizedText what,
        @DecimalMin("0") @DecimalMax("1000000000000000") @Schema(examples = "330", minimum = "0")
                BigDecimal value,
        @Schema(description = "Given with a value, and only then.") Bound bound,
        @CodeOf("claim-kinds")
                @Schema(
                        description =
                                "What kind of thing it is, where it is neither an event nor people; code list `claim-kinds`.",
                        examples = "MATERIAL",
                        maxLength = 60)
                String kind,
        @Size(min = 1, max = 60) @Schema(examples = "KZT", maxLength = 60) String unit,
        @CodeOf("event-formats")
                @Schema(
                        description = "Code list `event-formats`.",
                        examples = "MONITORING",
                        maxLength = 60)
                String format,
        @ProgrammeCode @Schema(examples = "narko-stop", maxLength = 60) String programme,
        @CodeOf("target-audiences")
                @Schema(
                        description = "Code list `target-audiences`.",
                        examples = "YOUTH",
                        maxLength = 60)
                String audience,
        @CodeOf("venue-types")
                @Schema(
                        description = "Code list `venue-types`.",
                        examples = "YOUTH_RESOURCE_CENTRE",
                        maxLength = 60)
                String venueType,
        @Size(min = 1, max = 200) @Schema(examples = "Алатау", maxLength = 200) String district)
        implements ValueWithBound.Figure {}
