package kz.zantartip.consultations.lawyer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kz.zantartip.consultations.codelist.CodeList;
import kz.zantartip.consultations.codelist.ListedCode;
import kz.zantartip.consultations.region.KatoRegion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A lawyer to be added.
@Schema(name = "NewLawyer", description = "A lawyer to be added.")
public record NewLawyer(
        @NotBlank
                @Size(max = 200)
                @Schema(required = true, examples = "Айгүл Серікқызы", maxLength = 200)
                String name,
        @NotNull
                @Schema(
                        required = true,
                        description = "A code of `/code-lists/lawyer-kinds`.",
                        examples = "ADVOCATE")
                LawyerKind kind,
        @Size(min = 1, max = 500) @Schema(examples = "Алматы қалалық адвокаттар алқасы")
                String organisation,
        @KatoRegion
                @Schema(
                        description =
                                "KATO code of the region whose editor keeps this entry; a region editor's own where absent.",
                        examples = "75",
                        maxLength = 2)
                String region,
        @NotEmpty
                @Size(max = 3)
                @Schema(required = true, description = "Languages of advice.", maxItems = 3)
                List<@NotNull @Pattern(regexp = "kk|ru|en") String> languages,
        @NotEmpty
                @Size(max = 50)
                @Schema(
                        required = true,
                        description = "Codes of `/code-lists/consultation-topics`.",
                        maxItems = 50)
                List<@NotNull @ListedCode(CodeList.TOPICS) String> topics,
        @Valid @Schema(description = "Shown to staff only.") Licence licence) {

    public NewLawyer {
        languages = distinct(languages);
        topics = distinct(topics);
    }

    /// The same, kept by this region's editor.
    NewLawyer in(String own) {
        return new NewLawyer(name, kind, organisation, own, languages, topics, licence);
    }

    static NewLawyer of(Lawyer lawyer) {
        return new NewLawyer(
                lawyer.name(),
                lawyer.kind(),
                lawyer.organisation(),
                lawyer.region(),
                lawyer.languages(),
                lawyer.topics(),
                lawyer.licence());
    }

    /// Twice the same says no more than once.
    private static List<String> distinct(List<String> codes) {
        return codes == null ? null : codes.stream().distinct().toList();
    }
}
