package kz.zantartip.measures.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an agency sends.
@Schema(
        name = "NewProgressReport",
        description =
                "A report to be drafted. Agency and region are those of the token. A draft is read by its agency, the coordinator and"
                        + " the auditor.")
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
        @Size(max = MOST) List<@NotNull @Valid EvidenceLink> evidence) {

    /// So many figures, and so many links, has a report at most.
    static final int MOST = 50;

    static NewProgressReport of(ProgressReport report) {
        ReportText text = report.text();
        return new NewProgressReport(
                report.deadline(),
                text.summary(),
                text.completionPercent(),
                text.figures(),
                text.evidence());
    }

    ReportText text() {
        return new ReportText(summary, completionPercent, figures, evidence);
    }
}
