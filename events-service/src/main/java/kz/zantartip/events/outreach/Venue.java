package kz.zantartip.events.outreach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.codelist.CodeOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where an event takes place.
@Schema(name = "EventVenue", description = "Where an event takes place.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@WholePoint
public record Venue(
        @CodeOf("venue-types")
                @Schema(
                        description = "Code list `venue-types`.",
                        examples = "UNIVERSITY",
                        maxLength = 60)
                String type,
        @Valid @AnyLanguage LocalizedText name,
        @DecimalMin("-90")
                @DecimalMax("90")
                @Digits(integer = 2, fraction = 10)
                @Schema(
                        description = "Degrees north (WGS 84); given with `lon`.",
                        examples = "43.22",
                        minimum = "-90",
                        maximum = "90")
                BigDecimal lat,
        @DecimalMin("-180")
                @DecimalMax("180")
                @Digits(integer = 3, fraction = 10)
                @Schema(
                        description = "Degrees east (WGS 84); given with `lat`.",
                        examples = "76.92",
                        minimum = "-180",
                        maximum = "180")
                BigDecimal lon) {}
