package kz.zantartip.consultations.point;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A point as callers see it.
@Schema(
        name = "Point",
        description = "Where consultations are given: a place with desks, or a remote channel.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PointView(
        @Schema(required = true) UUID id,
        @Schema(required = true) LocalizedText name,
        @Schema(
                        required = true,
                        description = "A code of `/code-lists/consultation-channels`.",
                        examples = "LAW_CLINIC",
                        maxLength = 50)
                String channel,
        @Schema(required = true, description = "KATO code.", examples = "75", maxLength = 2)
                String region,
        @Schema(examples = "Алатау", maxLength = 200) String district,
        @Schema(required = true) LocalizedText address,
        @Schema(examples = "43.238949", minimum = "-90", maximum = "90") BigDecimal lat,
        @Schema(examples = "76.889709", minimum = "-180", maximum = "180") BigDecimal lon,
        @Schema(
                        required = true,
                        description = "How many lawyers can receive at once.",
                        examples = "2",
                        minimum = "1",
                        maximum = "500")
                int desks,
        @Schema(description = "Reached without steps; absent where not known.") Boolean stepFree,
        @JsonIgnore @Schema(hidden = true) long revision)
        implements Versioned {

    private static final List<FieldChange.Property<PointView>> PROPERTIES =
            List.of(
                    new FieldChange.Property<>("name", PointView::name),
                    new FieldChange.Property<>("channel", PointView::channel),
                    new FieldChange.Property<>("region", PointView::region),
                    new FieldChange.Property<>("district", PointView::district),
                    new FieldChange.Property<>("address", PointView::address),
                    new FieldChange.Property<>("lat", PointView::lat),
                    new FieldChange.Property<>("lon", PointView::lon),
                    new FieldChange.Property<>("desks", PointView::desks),
                    new FieldChange.Property<>("stepFree", PointView::stepFree));

    static PointView of(Point point) {
        return new PointView(
                point.id(),
                point.name(),
                point.channel(),
                point.region(),
                point.district(),
                point.address(),
                plain(point.lat()),
                plain(point.lon()),
                point.desks(),
                point.stepFree(),
                point.version());
    }

    static List<FieldChange> differences(PointView before, Point after) {
        return FieldChange.between(before, of(after), PROPERTIES);
    }

    /// As it was given: the column adds zeros.
    private static BigDecimal plain(BigDecimal degrees) {
        return degrees == null ? null : degrees.stripTrailingZeros();
    }
}
