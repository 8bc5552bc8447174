package kz.zantartip.measures.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is said about a body: names, kind, and how the plan prints it.
///
/// @param kkNameSource where in the plan the Kazakh name stands
/// @param variants other abbreviations that the plan prints for it, and in which measures
/// @param group absent for one body; see [AgencyGroup]
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyCard(
        LocalizedText abbreviation,
        LocalizedText name,
        String kind,
        String kkNameSource,
        String note,
        List<Variant> variants,
        AgencyGroup group) {

    @Schema(
            name = "AgencyVariant",
            description = "Another abbreviation that the plan prints for the body.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Variant(
            @Schema(examples = "ОАМ", maxLength = 50) String kk,
            @Schema(description = "The measures in which it is printed.", maxItems = 55)
                    List<Integer> measures,
            @Schema(maxLength = 1000) String note) {}
}
