package kz.zantartip.indicators.region;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A region as callers see it.
@Schema(
        name = "Region",
        description = "A region or city of republican significance, in force or former.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegionView(
        @Schema(
                        required = true,
                        description =
                                "First two digits of the nine-digit KATO code (Classifier of administrative-territorial"
                                        + " objects).",
                        examples = "75",
                        maxLength = 2)
                String kato,
        @Schema(
                        description =
                                "ISO 3166-2:KZ, the numeric codes in force since November 2022; a former region has none.",
                        examples = "KZ-75",
                        maxLength = 5)
                @JsonProperty("iso3166_2")
                String iso,
        @Schema(
                        required = true,
                        examples = "CITY_OF_REPUBLICAN_SIGNIFICANCE",
                        enumeration = {"REGION", "CITY_OF_REPUBLICAN_SIGNIFICANCE"})
                String type,
        @Schema(required = true, description = "The English spelling is one of several in use.")
                LocalizedText name,
        @Schema(
                        description =
                                "First day; absent where it was there throughout the years of the data.")
                LocalDate validFrom,
        @Schema(description = "Last day; absent while it is in force.") LocalDate validTo,
        @Schema(description = "KATO codes of what it was made of.", maxItems = 10)
                List<String> predecessors,
        @Schema(description = "Its districts, as far as the source names them.", maxItems = 100)
                List<District> districts,
        @Schema(maxLength = 2000) String note) {

    static RegionView of(Region region) {
        return new RegionView(
                region.kato(),
                region.iso(),
                region.type(),
                region.name(),
                region.validFrom(),
                region.validTo(),
                nullIfEmpty(region.predecessors()),
                nullIfEmpty(region.districts()),
                region.note());
    }

    private static <T> List<T> nullIfEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
