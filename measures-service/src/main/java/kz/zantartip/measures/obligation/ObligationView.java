package kz.zantartip.measures.obligation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.period.PeriodView;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.measures.deadline.DeadlineStatus;
import kz.zantartip.measures.deadline.Settlement;
import kz.zantartip.measures.deadline.Standing;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.report.ReportState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one executor owes for one period besides its measures' deadlines, and what became of it.
///
/// @param version counts the decisions; not part of the answer
/// @param owed what it is derived from; not part of the answer
@Schema(
        name = "ReportingObligation",
        description =
                "The information on a half-year that an executor owes the Ministry of Internal Affairs.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationView(
        @Schema(
                        required = true,
                        description =
                                "`{agency}-{period}`, for a local executive body `{agency}-{region}-{period}`.",
                        examples = "MOJ-2026-S1",
                        maxLength = 50)
                String id,
        @Schema(
                        required = true,
                        description =
                                "Who is in charge on the day it is due. What was handed in by a body that has been merged into another"
                                        + " one or left the plan since stays under that body's code.",
                        examples = "MOJ",
                        maxLength = 20)
                String agency,
        @Schema(
                        description = "KATO code, for a local executive body.",
                        examples = "75",
                        pattern = "^[0-9]{2}$",
                        maxLength = 2)
                String region,
        @Schema(required = true) PeriodView period,
        @Schema(required = true, description = "The official day.", examples = "2026-07-15")
                LocalDate dueOn,
        @Schema(required = true, description = "The next working day.", examples = "2026-07-15")
                LocalDate effectiveOn,
        @Schema(required = true) DeadlineStatus status,
        @Schema(required = true) boolean late,
        @Schema(required = true, examples = "0", minimum = "0") long daysLate,
        @Schema(
                        required = true,
                        description = "How often it has been submitted.",
                        examples = "1",
                        minimum = "0")
                int round,
        @Schema(
                        description =
                                "The last submission; on paper, when it was handed in. Absent before the first.")
                Instant submittedAt,
        @Schema(
                        description =
                                "When this system learnt of the last submission, if it came on paper.")
                Instant recordedAt,
        @Schema(description = "The review of the last submission.") Instant reviewedAt,
        @Schema(
                        description =
                                "What is to be mended, while it stands returned; for its body, coordinator and auditor.")
                LocalizedText reason,
        @Schema(
                        description = "`true` if it came on paper and the coordinator entered it.",
                        examples = "true")
                Boolean backfilled,
        @Schema(
                        description =
                                "If it came on paper; before it is accepted for its body, coordinator and auditor.")
                Letter letter,
        @Schema(
                        required = true,
                        description =
                                "What the last submission binds: the body's reports, under review or accepted then, on deadlines whose"
                                        + " `dueOn` lies in the half-year.",
                        maxItems = 500)
                List<BoundReport> reports,
        @Schema(required = true, description = "What this caller may do with it now.", maxItems = 3)
                List<ObligationAction> actions,
        @JsonIgnore @Schema(hidden = true) int version,
        @JsonIgnore @Schema(hidden = true) Obligation owed)
        implements Versioned {

    private static final Submission NOTHING = new Submission(null, null, null, null, List.of());

    /// @param known what was known of it at the moment that the plan is as of; null where nothing had been handed in
    static ObligationView of(Obligation owed, KnownObligation known, ObligationAccess access) {
        KnownPlan plan = access.plan();
        Standing standing =
                Standing.of(
                        owed.dueOn(),
                        owed.effectiveOn(),
                        settlement(known),
                        plan.today(),
                        plan.liveFrom());
        Submission last = known == null ? NOTHING : known.last();
        boolean onPaper = last.letter() != null;
        return new ObligationView(
                known == null ? owed.id() : known.id(),
                owed.agency(),
                owed.region(),
                PeriodView.of(owed.period()),
                owed.dueOn(),
                owed.effectiveOn(),
                standing.status(),
                standing.late(),
                standing.daysLate(),
                known == null ? 0 : known.round(),
                last.actedAt(),
                onPaper ? last.recordedAt() : null,
                known == null ? null : known.reviewedAt(),
                known == null || !access.takesPart(owed) ? null : known.reason(),
                onPaper ? true : null,
                isOpen(known) || access.takesPart(owed) ? last.letter() : null,
                last.reports(),
                access.actions(owed, known == null ? ReportState.DRAFT : known.state()),
                known == null ? 0 : known.version(),
                owed);
    }

    /// Whether everybody reads with which letter it came.
    static boolean isOpen(KnownObligation known) {
        return known != null && known.state() == ReportState.ACCEPTED;
    }

    private static Settlement settlement(KnownObligation known) {
        return known == null
                ? Settlement.NOTHING
                : new Settlement.Reported(
                        Settlement.State.valueOf(known.state().name()),
                        LocalDate.ofInstant(known.firstActedAt(), Almaty.ZONE));
    }

    /// How many decisions there have been.
    @Override
    public long revision() {
        return version;
    }
}
