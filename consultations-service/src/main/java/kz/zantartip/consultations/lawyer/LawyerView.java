package kz.zantartip.consultations.lawyer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.fact.FieldChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A lawyer as callers see one.
@Schema(name = "Lawyer", description = "Somebody who gives consultations.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LawyerView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Айгүл Серікқызы", maxLength = 200) String name,
        @Schema(required = true, description = "A code of `/code-lists/lawyer-kinds`.")
                LawyerKind kind,
        @Schema(examples = "Алматы қалалық адвокаттар алқасы", maxLength = 500) String organisation,
        @Schema(required = true, description = "Languages of advice.", maxItems = 3)
                List<String> languages,
        @Schema(
                        required = true,
                        description = "Codes of `/code-lists/consultation-topics`.",
                        maxItems = 50)
                List<String> topics,
        @Schema(
                        description =
                                "KATO code of the region that keeps the entry; shown to staff only.",
                        examples = "75",
                        maxLength = 2)
                String region,
        @Schema(description = "Shown to staff only.") Licence licence,
        @JsonIgnore @Schema(hidden = true) long revision)
        implements Versioned {

    private static final List<FieldChange.Property<LawyerView>> PROPERTIES =
            List.of(
                    new FieldChange.Property<>("name", LawyerView::name),
                    new FieldChange.Property<>("kind", LawyerView::kind),
                    new FieldChange.Property<>("organisation", LawyerView::organisation),
                    new FieldChange.Property<>("languages", LawyerView::languages),
                    new FieldChange.Property<>("topics", LawyerView::topics));

    static LawyerView toThePublic(Lawyer lawyer) {
        return new LawyerView(
                lawyer.id(),
                lawyer.name(),
                lawyer.kind(),
                lawyer.organisation(),
                lawyer.languages(),
                lawyer.topics(),
                null,
                null,
                lawyer.version());
    }

    static LawyerView toStaff(Lawyer lawyer) {
        return new LawyerView(
                lawyer.id(),
                lawyer.name(),
                lawyer.kind(),
                lawyer.organisation(),
                lawyer.languages(),
                lawyer.topics(),
                lawyer.region(),
                lawyer.licence(),
                lawyer.version());
    }

    static List<FieldChange> differences(LawyerView before, LawyerView after) {
        return FieldChange.between(before, after, PROPERTIES);
    }
}
