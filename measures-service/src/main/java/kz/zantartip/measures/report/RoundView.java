package kz.zantartip.measures.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.history.HistoryEntry.Who;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One round of a report: what was handed in, and what became of it.
@Schema(
        name = "ProgressReportRound",
        description =
                "One submission of a report: who handed it in and when, what it said, how that differs from the round before, who"
                        + " reviewed it, when and why. Whoever did not take part reads neither words nor differences.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundView(
        @Schema(required = true, description = "From 1 on.", examples = "1", minimum = "1")
                int round,
        @Schema(required = true, description = "Who reported.", examples = "MOJ", maxLength = 20)
                String agency,
        @Schema(
                        description = "KATO code, for a local executive body.",
                        examples = "75",
                        pattern = "^[0-9]{2}$",
                        maxLength = 2)
                String region,
        @Schema(required = true, description = "When it was handed in, or entered from paper.")
                Instant submittedAt,
        @Schema(description = "When it was handed in on paper.", examples = "2025-07-10T05:00:00Z")
                Instant actedAt,
        @Schema(description = "The letter that it came with on paper.") Letter letter,
        @Schema(description = "Who handed it in, or entered it from paper.") Who submittedBy,
        @Schema(description = "`ACCEPTED` or `RETURNED`; absent while it is under review.")
                ReportState outcome,
        @Schema(description = "When it was reviewed.") Instant reviewedAt,
        @Schema(description = "Who reviewed it.") Who reviewedBy,
        @Schema(description = "Why it was returned.") LocalizedText reason,
        LocalizedText summary,
        @Schema(examples = "60", minimum = "0", maximum = "100") Integer completionPercent,
        @Schema(maxItems = NewProgressReport.MOST) List<Figure> figures,
        @Schema(maxItems = NewProgressReport.MOST) List<EvidenceLink> evidence,
        @Schema(maxItems = Attachment.MOST) List<AttachmentView> attachments,
        @Schema(
                        description = "The co-executors' reports that it drew on, as they stood.",
                        maxItems = NewProgressReport.MOST_CONSOLIDATED)
                List<Consolidated> consolidated,
        @Schema(description = "What differs from the round before.", maxItems = 10)
                List<FieldChange> changes,
        @Schema(
                        description =
                                "SHA-256, in hexadecimal, of the same canonical JSON as the report's `checksum`, of this round and"
                                        + " without reviewedAt.",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                String digest) {

    static final Order<RoundView> ORDER =
            new Order<RoundView>("round", "round").by("round", RoundView::round, Integer::valueOf);

    static final Forms<RoundView> FORMS =
            Forms.of(
                    new Table<RoundView>("rounds")
                            .column("round", "Ұсынылуы", "Подача", "Round", RoundView::round)
                            .column("agency", "Орган", "Орган", "Agency", RoundView::agency));

    /// All rounds of a report, as this caller may read them.
    static List<RoundView> allOf(ProgressReport report, ReportAccess access) {
        boolean takesPart = access.takesPart(report.line());
        List<RoundView> views = new ArrayList<>();
        ReportRound before = null;
        for (ReportRound round : report.rounds()) {
            views.add(
                    takesPart
                            ? whole(round, before, access.caller(), report.version())
                            : withoutWords(round, access.caller()));
            before = round;
        }
        return views;
    }

    private static RoundView whole(
            ReportRound round, ReportRound before, Caller reader, int version) {
        ReportText text = round.text();
        return new RoundView(
                round.round(),
                round.agency(),
                round.region(),
                round.submittedAt(),
                round.actedAt(),
                round.letter(),
                shown(round.submittedBy(), reader),
                round.outcome(),
                round.reviewedAt(),
                shown(round.reviewedBy(), reader),
                round.reason(),
                text.summary(),
                text.completionPercent(),
                text.figures(),
                text.evidence(),
                AttachmentView.of(text, version),
                Seal.orAbsent(text.consolidated()),
                before == null ? null : text.changesSince(before.text()),
                Seal.of(round).checksum());
    }

    private static RoundView withoutWords(ReportRound round, Caller reader) {
        return new RoundView(
                round.round(),
                round.agency(),
                round.region(),
                round.submittedAt(),
                round.actedAt(),
                null,
                shown(round.submittedBy(), reader),
                round.outcome(),
                round.reviewedAt(),
                shown(round.reviewedBy(), reader),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// The person only to coordinator, auditor and the own agency, as in a history.
    private static Who shown(Who who, Caller reader) {
        if (who == null) {
            return null;
        }
        boolean named =
                reader.isOneOf(Role.COORDINATOR, Role.AUDITOR)
                        || (who.agency() != null
                                && who.agency().equals(reader.agency())
                                && Objects.equals(who.region(), reader.region()));
        return named ? who : new Who(who.role(), who.agency(), who.region(), null);
    }
}
