package kz.zantartip.events.organiser;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.privacy.Bin;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.region.RegionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An organiser as it is sent.
@Schema(name = "NewOrganiser", description = "An organiser to be entered.")
public record NewOrganiser(
        @NotNull
                @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
                @Size(max = 60)
                @Schema(
                        required = true,
                        description = "It never changes.",
                        examples = "almaty-youth-policy",
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
        @Pattern(regexp = "[A-Z]{2,20}(-[A-Z]{2,20})*")
                @Schema(
                        description =
                                "The executor of the plan that it belongs to, whose users may change it. An agency that sends none means itself.",
                        examples = "MOJ",
                        maxLength = 20)
                String agency,
        @Bin
                @Schema(
                        description =
                                "Business identification number: 12 digits with a valid check digit.",
                        examples = "990340005977",
                        maxLength = 12)
                String bin) {

    static NewOrganiser of(Organiser organiser) {
        return new NewOrganiser(
                organiser.code(),
                organiser.name(),
                organiser.region(),
                organiser.agency(),
                organiser.bin());
    }

    /// With the region and the agency of a caller who can mean no other.
    NewOrganiser by(Caller caller) {
        if (caller.is(Role.COORDINATOR)) {
            return this;
        }
        boolean ofAgency = caller.is(Role.AGENCY);
        boolean ofRegion = caller.is(Role.REGION_EDITOR) || ofAgency;
        return new NewOrganiser(
                code,
                name,
                region == null && ofRegion ? caller.region() : region,
                agency == null && ofAgency ? caller.agency() : agency,
                bin);
    }
}
