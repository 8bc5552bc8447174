package kz.zantartip.events.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.region.RegionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A programme as it is sent.
@Schema(name = "NewProgramme", description = "A programme to be entered.")
public record NewProgramme(
        @NotNull
                @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
                @Size(max = 60)
                @Schema(
                        required = true,
                        description = "It never changes.",
                        examples = "zan-jane-jastar",
                        maxLength = 60)
                String code,
        @NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText name,
        @RegionCode
                @Schema(
                        description =
                                "KATO code; absent for the whole country. A region's editor who sends none means the own one.",
                        examples = "75",
                        maxLength = 2)
                String region,
        @Size(min = 1, max = 200) @Schema(examples = "Жетісу", maxLength = 200) String district,
        @Pattern(regexp = "[A-Z]{2,20}(-[A-Z]{2,20})*")
                @Schema(
                        description =
                                "The executor of the plan that it belongs to, whose users may change it. An agency that sends none means itself.",
                        examples = "MOJ",
                        maxLength = 20)
                String agency,
        @Size(max = 55)
                @Schema(description = "Numbers of the measures that it serves.", maxItems = 55)
                List<@NotNull @Min(1) @Max(55) Integer> measures) {

    public NewProgramme {
        measures =
                measures == null || measures.isEmpty()
                        ? null
                        : measures.stream().distinct().toList();
    }

    static NewProgramme of(Programme programme) {
        return new NewProgramme(
                programme.code(),
                programme.name(),
                programme.region(),
                programme.district(),
                programme.agency(),
                programme.measures().isEmpty() ? null : programme.measures());
    }

    /// With the region and the agency of a caller who can mean no other.
    NewProgramme by(Caller caller) {
        if (caller.is(Role.COORDINATOR)) {
            return this;
        }
        boolean ofAgency = caller.is(Role.AGENCY);
        boolean ofRegion = caller.is(Role.REGION_EDITOR) || ofAgency;
        return new NewProgramme(
                code,
                name,
                region == null && ofRegion ? caller.region() : region,
                district,
                agency == null && ofAgency ? caller.agency() : agency,
                measures);
    }
}
