package kz.zantartip.indicators.region;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A district of a city, as far as the source names it.
@Schema(name = "CityDistrict", description = "A district of a city.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record District(
        @Schema(description = "KATO code; absent where it is not confirmed.", maxLength = 9)
                String kato,
        @Schema(description = "ISO 3166-2 code; absent where there is none.", maxLength = 6)
                @JsonProperty("iso3166_2")
                String iso,
        @Schema(required = true, examples = "CITY_DISTRICT", maxLength = 50) String type,
        @Schema(
                        required = true,
                        description = "KATO code of its city.",
                        examples = "75",
                        maxLength = 2)
                String parentKato,
        @Schema(required = true) LocalizedText name,
        @Schema(maxLength = 2000) String note) {}
