package kz.zantartip.events.organiser;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An organiser as everybody sees it.
@Schema(
        name = "Organiser",
        description = "Who holds events: an agency, an akimat, a centre, an organisation.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganiserView(
        @Schema(required = true, examples = "almaty-youth-policy", maxLength = 60) String code,
        @Schema(required = true) LocalizedText name,
        @Schema(
                        description = "KATO code; absent for the whole country.",
                        examples = "75",
                        maxLength = 2)
                String region,
        @Schema(
                        description = "The executor of the plan that it belongs to.",
                        examples = "MOJ",
                        maxLength = 20)
                String agency,
        @Schema(
                        description = "Business identification number.",
                        examples = "990340005977",
                        maxLength = 12)
                String bin,
        @JsonIgnore @Schema(hidden = true) long revision)
        implements Versioned {

    static OrganiserView of(Organiser organiser) {
        return new OrganiserView(
                organiser.code(),
                organiser.name(),
                organiser.region(),
                organiser.agency(),
                organiser.bin(),
                organiser.version());
    }
}
