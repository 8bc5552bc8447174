package kz.zantartip.measures.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.AgencyCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an agency sends, or the coordinator for a report that was made on paper.
@Schema(
        name = "NewProgressReport",
        description =
                "A report to be drafted. Agency and region are those of the token. A draft is read by its agency, the coordinator and"
                        + " the auditor. `agency`, `region`, `actedAt` and `letter` are the coordinator's, who enters a report that was"
                        + " made on paper.")
public record NewProgressReport(
        @NotNull
                @ReportableDeadline
                @Schema(
                        required = true,
                        description = "The deadline that it answers; it stays.",
                        examples = "18-2027-02-15",
                        maxLength = 20)
                String deadline,
        @NotNull
                @Valid
                @AnyLanguage
                @Schema(required = true, description = "What was done, in one language at least.")
                LocalizedText summary,
        @Min(0)
                @Max(100)
                @Schema(
                        required = true,
                        description =
                                "How much of the measure is done, in the agency's own judgement.",
                        examples = "60")
                int completionPercent,
        @Size(max = MOST) List<@NotNull @Valid Figure> figures,
        @Size(max = MOST) List<@NotNull @Valid EvidenceLink> evidence,
        @Size(max = MOST_CONSOLIDATED)
                @Schema(
                        description =
                                "The lead's report: ids of the co-executors' reports on the same deadline that it draws on, each under"
                                        + " review or accepted.")
                List<@NotNull UUID> consolidates,
        @AgencyCode
                @Schema(
                        description =
                                "On paper: who reported, under the name that it bore on that day; needed.",
                        examples = "MOJ",
                        maxLength = 20)
                String agency,
        @Pattern(regexp = "[0-9]{2}")
                @Schema(
                        description =
                                "On paper: KATO code; needed for a local executive body, and for no other.",
                        examples = "75",
                        pattern = "^[0-9]{2}$",
                        maxLength = 2)
                String region,
        @ActedAt
                @Schema(
                        description =
                                "On paper: when it was handed in; needed. Lateness and discipline go by it.",
                        examples = "2025-07-10T05:00:00Z")
                Instant actedAt,
        @Valid @Schema(description = "On paper: the letter that it came with; needed.")
                Letter letter) {

    /// So many figures, and so many links, has a report at most.
    static final int MOST = 50;

    /// So many reports does a lead's report draw on at most: all executors and all regions.
    static final int MOST_CONSOLIDATED = 100;

    static NewProgressReport of(ProgressReport report) {
        ReportText text = report.text();
        return new NewProgressReport(
                report.deadline(),
                text.summary(),
                text.completionPercent(),
                text.figures(),
                text.evidence(),
                text.consolidates(),
                null,
                null,
                null,
                null);
    }

    /// What it says, without files: they are sent by themselves.
    ReportText text() {
        return new ReportText(
                summary, completionPercent, figures, evidence, null, consolidates, null);
    }

    /// What only the coordinator says: an agency's own is that of its token.
    ///
    /// @param said whether a field is there
    static List<Fault> coordinatorsFields(Predicate<String> said) {
        return Stream.of("agency", "region", "actedAt", "letter")
                .filter(said)
                .map(field -> Fault.inBody("#/" + field, "coordinator-only", Map.of()))
                .toList();
    }

    /// What the coordinator must say of a report on paper and has not said.
    ///
    /// @param said whether a field is there
    static List<Fault> missingOfPaper(Predicate<String> said) {
        return Stream.of("agency", "actedAt", "letter")
                .filter(said.negate())
                .map(field -> Fault.inBody("#/" + field, "not-null", Map.of()))
                .toList();
    }

    /// Whether one of the coordinator's fields is there.
    boolean says(String field) {
        return switch (field) {
            case "agency" -> agency != null;
            case "region" -> region != null;
            case "actedAt" -> actedAt != null;
            case "letter" -> letter != null;
            default -> throw new IllegalArgumentException(field);
        };
    }

    OnPaper onPaper() {
        return new OnPaper(actedAt.truncatedTo(ChronoUnit.MICROS), letter);
    }
}
