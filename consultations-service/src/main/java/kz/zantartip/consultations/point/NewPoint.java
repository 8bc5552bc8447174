package kz.zantartip.consultations.point;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.consultations.codelist.CodeList;
import kz.zantartip.consultations.codelist.ListedCode;
import kz.zantartip.consultations.region.KatoRegion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A point to be opened. Coordinates come together or not at all.
@Schema(
        name = "NewPoint",
        description = "A consultation point to be opened. `lat` and `lon` come together or not.")
@BothCoordinates
public record NewPoint(
        @NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText name,
        @NotNull
                @ListedCode(CodeList.CHANNELS)
                @Schema(
                        required = true,
                        description = "A code of `/code-lists/consultation-channels`.",
                        examples = "LAW_CLINIC",
                        maxLength = 50)
                String channel,
        @NotNull
                @KatoRegion
                @Schema(required = true, description = "KATO code.", examples = "75", maxLength = 2)
                String region,
        @Size(min = 1, max = 200) @Schema(examples = "Алатау") String district,
        @NotNull @Valid @AnyLanguage @Schema(required = true) LocalizedText address,
        @Min(-90) @Max(90) @Schema(examples = "43.238949") BigDecimal lat,
        @Min(-180) @Max(180) @Schema(examples = "76.889709") BigDecimal lon,
        @Min(1)
                @Max(500)
                @Schema(
                        description = "How many lawyers can receive at once; 1 where absent.",
                        examples = "2")
                Integer desks,
        @Schema(description = "Reached without steps; absent where not known.", examples = "true")
                Boolean stepFree) {

    private static final int DECIMALS = 6;
    private static final int FINEST = 100;

    public NewPoint {
        desks = desks == null ? Integer.valueOf(1) : desks;
        lat = toADecimetre(lat);
        lon = toADecimetre(lon);
    }

    /// Six decimals, which is what is kept.
    private static BigDecimal toADecimetre(BigDecimal degrees) {
        return degrees == null || degrees.scale() <= DECIMALS || degrees.scale() > FINEST
                ? degrees
                : degrees.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    static NewPoint of(Point point) {
        return new NewPoint(
                point.name(),
                point.channel(),
                point.region(),
                point.district(),
                point.address(),
                point.lat(),
                point.lon(),
                point.desks(),
                point.stepFree());
    }
}
