package kz.zantartip.measures.measure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.deadline.DeadlineStatus;
import kz.zantartip.measures.deadline.DeadlineView;
import kz.zantartip.measures.plan.Act;
import kz.zantartip.measures.plan.Executor;
import kz.zantartip.measures.plan.Financing;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.Measure;
import kz.zantartip.measures.plan.MeasureEdition;
import kz.zantartip.measures.plan.Translation;
import kz.zantartip.measures.report.KnownReport;
import kz.zantartip.measures.report.KnownReports;
import kz.zantartip.measures.schedule.ScheduleDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A measure as callers see it: the act's words, and how its deadlines stand on the day asked about.
///
/// @param deadlineViews its deadlines, for filters and files; in the answer only their counts
/// @param lastEdition the last one recorded, in force or not; not part of the answer
@Schema(
        name = "Measure",
        description =
                "One of the 55 measures of the action plan: the act's words, and how its deadlines stand.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureView(
        @Schema(required = true, examples = "18", minimum = "1", maximum = "55") int number,
        @Schema(required = true, examples = "3", minimum = "1", maximum = "5") int direction,
        @Schema(required = true, description = "Kazakh is the official wording.")
                LocalizedText title,
        @Schema(required = true, description = "What shows that it is done.")
                LocalizedText completionForm,
        @Schema(required = true, description = "The deadline in the act's words.")
                LocalizedText deadlineText,
        @Schema(required = true) Translation translation,
        @Schema(
                        required = true,
                        description = "Rises with every amendment.",
                        examples = "1",
                        minimum = "1")
                int edition,
        @Schema(required = true, description = "The act that this edition rests on.") Act act,
        @Schema(
                        required = true,
                        description = "Deadlines from this day on follow this edition.",
                        examples = "2025-01-01")
                LocalDate effectiveFrom,
        @Schema(required = true) ScheduleDescription schedule,
        @Schema(
                        required = true,
                        description = "In the order of the act, the lead first.",
                        maxItems = 30)
                List<ExecutorView> executors,
        @Schema(required = true) Financing financing,
        @Schema(
                        description = "Where a reading of the printed act had to be decided.",
                        maxItems = 20)
                List<String> sourceNotes,
        @Schema(required = true) Progress progress,
        @Schema(description = "Editions that are recorded and not in force yet.", maxItems = 100)
                List<ComingEdition> coming,
        @Schema(
                        description =
                                "Only in a list with `updatedSince`: its last change; see there what counts as one.")
                Instant updatedAt,
        @Schema(
                        description =
                                "Only in a list with `updatedSince`, and always true then: it has changed and is not, or no longer, what"
                                        + " the other parameters ask for. Who keeps a copy drops it.")
                Boolean left,
        @JsonIgnore @Schema(hidden = true) List<DeadlineView> deadlineViews,
        @JsonIgnore @Schema(hidden = true) int lastEdition)
        implements Versioned {

    @Schema(name = "Executor", description = "Who carries the measure out, by the plan's own code.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExecutorView(
            @Schema(required = true, examples = "MDDIAI", maxLength = 20) String agency,
            @Schema(required = true, description = "Its report settles the deadlines.")
                    boolean lead,
            @Schema(required = true, description = "Marked «келісім бойынша» in the act.")
                    boolean byAgreement,
            @Schema(
                            description = "Who has taken its place since.",
                            examples = "MAIDD",
                            maxLength = 20)
                    String current) {

        static List<ExecutorView> all(MeasureEdition edition, KnownPlan plan) {
            return edition.executors().stream().map(executor -> of(executor, plan)).toList();
        }

        private static ExecutorView of(Executor executor, KnownPlan plan) {
            String inCharge = plan.inChargeOn(plan.today(), executor.agency());
            return new ExecutorView(
                    executor.agency(),
                    executor.lead(),
                    executor.byAgreement(),
                    inCharge.equals(executor.agency()) ? null : inCharge);
        }
    }

    @Schema(
            name = "ComingEdition",
            description = "An edition that is not in force yet, as the act words it.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ComingEdition(
            @Schema(required = true, examples = "2", minimum = "1") int edition,
            @Schema(required = true, description = "The act that it rests on.") Act act,
            @Schema(
                            required = true,
                            description = "Deadlines from this day on follow it.",
                            examples = "2027-01-01")
                    LocalDate effectiveFrom,
            @Schema(required = true, examples = "3", minimum = "1", maximum = "5") int direction,
            @Schema(required = true, description = "Kazakh is the official wording.")
                    LocalizedText title,
            @Schema(required = true, description = "What shows that it is done.")
                    LocalizedText completionForm,
            @Schema(required = true, description = "The deadline in the act's words.")
                    LocalizedText deadlineText,
            @Schema(required = true) ScheduleDescription schedule,
            @Schema(
                            required = true,
                            description = "In the order of the act, the lead first.",
                            maxItems = 30)
                    List<ExecutorView> executors,
            @Schema(required = true) Financing financing,
            @Schema(
                            description = "Where a reading of the printed act had to be decided.",
                            maxItems = 20)
                    List<String> sourceNotes) {

        /// Absent where there is none.
        static List<ComingEdition> of(Measure measure, KnownPlan plan) {
            List<ComingEdition> coming =
                    measure.effective()
                            .filter(edition -> edition.effectiveFrom().isAfter(plan.today()))
                            .sorted(Comparator.comparing(MeasureEdition::effectiveFrom))
                            .map(edition -> of(edition, plan))
                            .toList();
            return coming.isEmpty() ? null : coming;
        }

        private static ComingEdition of(MeasureEdition edition, KnownPlan plan) {
            return new ComingEdition(
                    edition.edition(),
                    edition.act(),
                    edition.effectiveFrom(),
                    edition.direction(),
                    edition.title(),
                    edition.completionForm(),
                    edition.deadlineText(),
                    edition.schedule(),
                    ExecutorView.all(edition, plan),
                    edition.financing(),
                    notes(edition));
        }
    }

    @Schema(
            name = "MeasureProgress",
            description = "How far the measure is: as reported, as evidenced, as scheduled.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Progress(
            @Schema(
                            required = true,
                            description =
                                    "What the lead reported for the latest deadline that is accepted, where the regions lead their"
                                            + " mean; 0 while none is.",
                            examples = "0",
                            minimum = "0",
                            maximum = "100")
                    int reportedPercent,
            @Schema(
                            required = true,
                            description = "Held events and sessions that name the measure.",
                            examples = "0",
                            minimum = "0")
                    long evidenceCount,
            @Schema(required = true) DeadlineCounts deadlines,
            @Schema(description = "The earliest one still ahead; absent when all are behind.")
                    NextDeadline nextDeadline) {

        static Progress of(List<DeadlineView> deadlines, KnownPlan plan, KnownReports reports) {
            return new Progress(
                    reportedPercent(deadlines, plan, reports),
                    0,
                    DeadlineCounts.of(deadlines),
                    deadlines.stream()
                            .filter(deadline -> deadline.status() != DeadlineStatus.ACCEPTED)
                            .filter(deadline -> !deadline.effectiveOn().isBefore(plan.today()))
                            .findFirst()
                            .map(NextDeadline::of)
                            .orElse(null));
        }

        /// Only what is accepted counts: the words and figures of any other report are not public.
        private static int reportedPercent(
                List<DeadlineView> deadlines, KnownPlan plan, KnownReports reports) {
            return deadlines.stream()
                    .filter(deadline -> deadline.status() == DeadlineStatus.ACCEPTED)
                    .reduce((_, later) -> later)
                    .map(settled ->
                            settled.reportsOfLead(plan, reports)
                                    .mapToInt(KnownReport::completionPercent)
                                    .average()
                                    .orElseThrow())
                    .map(average -> (int) Math.round(average))
                    .orElse(0);
        }
    }

    @Schema(
            name = "DeadlineCounts",
            description = "Deadlines by status. Those before the adoption are counted nowhere.")
    public record DeadlineCounts(
            @Schema(required = true, examples = "6", minimum = "0") long total,
            @Schema(required = true, examples = "0", minimum = "0") long accepted,
            @Schema(required = true, examples = "0", minimum = "0") long submitted,
            @Schema(required = true, examples = "0", minimum = "0") long returned,
            @Schema(required = true, examples = "0", minimum = "0") long notRecorded,
            @Schema(required = true, examples = "1", minimum = "0") long overdue,
            @Schema(required = true, examples = "0", minimum = "0") long dueSoon,
            @Schema(required = true, examples = "5", minimum = "0") long upcoming) {

        static DeadlineCounts of(List<DeadlineView> deadlines) {
            Map<DeadlineStatus, Long> counts =
                    deadlines.stream()
                            .filter(deadline -> deadline.status() != DeadlineStatus.BEFORE_ADOPTION)
                            .collect(
                                    Collectors.groupingBy(
                                            DeadlineView::status, Collectors.counting()));
            return new DeadlineCounts(
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    counts.getOrDefault(DeadlineStatus.ACCEPTED, 0L),
                    counts.getOrDefault(DeadlineStatus.SUBMITTED, 0L),
                    counts.getOrDefault(DeadlineStatus.RETURNED, 0L),
                    counts.getOrDefault(DeadlineStatus.NOT_RECORDED, 0L),
                    counts.getOrDefault(DeadlineStatus.OVERDUE, 0L),
                    counts.getOrDefault(DeadlineStatus.DUE_SOON, 0L),
                    counts.getOrDefault(DeadlineStatus.UPCOMING, 0L));
        }
    }

    @Schema(name = "NextDeadline", description = "The earliest deadline still ahead.")
    public record NextDeadline(
            @Schema(required = true, examples = "18-2027-02-15", maxLength = 20) String id,
            @Schema(required = true, examples = "2027-02-15") LocalDate dueOn,
            @Schema(required = true) DeadlineStatus status) {

        static NextDeadline of(DeadlineView deadline) {
            return new NextDeadline(deadline.id(), deadline.dueOn(), deadline.status());
        }
    }

    /// @param reports what was known of them at the moment that the plan is as of
    static MeasureView of(Measure measure, KnownPlan plan, KnownReports reports) {
        MeasureEdition edition = measure.inForceOn(plan.today());
        List<DeadlineView> deadlines =
                measure.deadlines().stream()
                        .map(deadline -> DeadlineView.of(deadline, plan, reports))
                        .toList();
        return new MeasureView(
                measure.number(),
                edition.direction(),
                edition.title(),
                edition.completionForm(),
                edition.deadlineText(),
                Translation.UNOFFICIAL,
                edition.edition(),
                edition.act(),
                edition.effectiveFrom(),
                edition.schedule(),
                ExecutorView.all(edition, plan),
                edition.financing(),
                notes(edition),
                Progress.of(deadlines, plan, reports),
                ComingEdition.of(measure, plan),
                null,
                null,
                deadlines,
                measure.latest().edition());
    }

    /// Absent where there are none.
    private static List<String> notes(MeasureEdition edition) {
        return edition.sourceNotes().isEmpty() ? null : edition.sourceNotes();
    }

    /// This one with its last change.
    ///
    /// @param asked whether it is what was asked for
    MeasureView changed(Instant at, boolean asked) {
        return new MeasureView(
                number,
                direction,
                title,
                completionForm,
                deadlineText,
                translation,
                edition,
                act,
                effectiveFrom,
                schedule,
                executors,
                financing,
                sourceNotes,
                progress,
                coming,
                at,
                asked ? null : true,
                deadlineViews,
                lastEdition);
    }

    String lead() {
        return executors.getFirst().agency();
    }

    /// Null when all deadlines are behind.
    LocalDate nextDueOn() {
        return progress.nextDeadline() == null ? null : progress.nextDeadline().dueOn();
    }

    /// How often an act has changed the measure, those counted that are not in force yet: who amends must know of them.
    @Override
    public long revision() {
        return lastEdition;
    }
}
