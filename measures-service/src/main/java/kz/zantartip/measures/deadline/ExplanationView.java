package kz.zantartip.measures.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Act;
import kz.zantartip.measures.plan.CalendarEdition;
import kz.zantartip.measures.plan.Extension;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlannedDeadline;
import kz.zantartip.measures.plan.Translation;
import kz.zantartip.measures.report.KnownReport;
import kz.zantartip.measures.report.KnownReports;
import kz.zantartip.measures.report.ReportState;
import kz.zantartip.measures.schedule.CalendarDay;
import kz.zantartip.measures.schedule.ScheduleDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a deadline comes from, step by step: rule, act, calendar, status, reports.
@Schema(
        name = "DeadlineExplanation",
        description = "Where a deadline and its status come from, step by step.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExplanationView(
        @Schema(required = true) DeadlineView deadline,
        @Schema(required = true) Rule rule,
        @Schema(
                        required = true,
                        description =
                                "By which acts it was put off, in order, as far as known then.",
                        maxItems = 2600)
                List<ExtensionView> extensions,
        @Schema(required = true) Calendar calendar,
        @Schema(required = true) Reckoning reckoning,
        @Schema(
                        required = true,
                        description =
                                "All that had been submitted by then, the lead's and the others'.",
                        maxItems = 500)
                List<Report> reports)
        implements Versioned {

    @Schema(name = "DeadlineRule", description = "What the act says, and how it was read.")
    public record Rule(
            @Schema(required = true, description = "The deadline in the act's words.")
                    LocalizedText text,
            @Schema(required = true) Translation translation,
            @Schema(required = true) ScheduleDescription schedule,
            @Schema(required = true) Act act,
            @Schema(
                            required = true,
                            description = "Edition of the measure.",
                            examples = "1",
                            minimum = "1")
                    int edition) {}

    @Schema(
            name = "DeadlineCalendar",
            description =
                    "The working-day calendar that was used, and the days off that it skipped.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Calendar(
            @Schema(required = true, examples = "2", minimum = "1") int version,
            @Schema(required = true, maxItems = 30) List<CalendarDay> skipped,
            @Schema(
                            required = true,
                            description =
                                    "Whether an act has decided the year's days off and worked weekends; until then they may still move.",
                            examples = "false")
                    boolean decided,
            @Schema(description = "The act that decided the year.") Act act,
            @Schema(
                            description =
                                    "What the calendar says of itself, where the year is not decided.",
                            maxLength = 4000)
                    String note) {

        static Calendar of(PlannedDeadline deadline, KnownPlan plan) {
            List<CalendarEdition> decisions = plan.decisionsOn(deadline.effectiveOn().getYear());
            boolean decided = !decisions.isEmpty();
            return new Calendar(
                    deadline.effective().calendarVersion(),
                    deadline.effective().skipped(),
                    decided,
                    decided ? decisions.getLast().act() : null,
                    decided ? null : plan.calendarNote());
        }
    }

    @Schema(name = "DeadlineExtension", description = "By which act a deadline was put off.")
    public record ExtensionView(
            @Schema(required = true) Act act,
            @Schema(
                            required = true,
                            description = "The official day until then.",
                            examples = "2027-02-15")
                    LocalDate from,
            @Schema(
                            required = true,
                            description = "The official day since.",
                            examples = "2027-03-15")
                    LocalDate to,
            @Schema(required = true, description = "Since when this system knows it.")
                    Instant recordedAt) {

        static ExtensionView of(Extension extension) {
            return new ExtensionView(
                    extension.act(), extension.from(), extension.to(), extension.recordedAt());
        }
    }

    @Schema(name = "DeadlineReckoning", description = "How the status was found.")
    public record Reckoning(
            @Schema(required = true, description = "The day asked about, in Almaty.")
                    LocalDate today,
            @Schema(required = true, description = "The first day of this system.")
                    LocalDate liveFrom,
            @Schema(
                            required = true,
                            description = "So many days before `effectiveOn` it is due soon.",
                            examples = "14")
                    int soonDays,
            @Schema(required = true, description = "The status in words.") LocalizedText because) {}

    @Schema(
            name = "DeadlineReport",
            description = "That a report was submitted, and where it stood; no word of it.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Report(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "MOJ", maxLength = 20) String agency,
            @Schema(
                            description = "KATO code, for a local executive body.",
                            examples = "75",
                            pattern = "^[0-9]{2}$",
                            maxLength = 2)
                    String region,
            @Schema(required = true, description = "Whether it settles the deadline.") boolean lead,
            @Schema(required = true) ReportState state,
            @Schema(required = true, examples = "1", minimum = "1") int round,
            @Schema(required = true, description = "Lateness goes by it.") Instant firstSubmittedAt,
            @Schema(required = true) Instant submittedAt,
            Instant reviewedAt) {

        static Report of(KnownReport report, PlannedDeadline deadline, KnownPlan plan) {
            return new Report(
                    report.id(),
                    report.agency(),
                    report.region(),
                    Settlement.countsFor(report, deadline, deadline.lead(), plan),
                    report.state(),
                    report.round(),
                    report.firstSubmittedAt(),
                    report.submittedAt(),
                    report.reviewedAt());
        }
    }

    static ExplanationView of(PlannedDeadline planned, KnownPlan plan, KnownReports reports) {
        DeadlineView deadline = DeadlineView.of(planned, plan, reports);
        return new ExplanationView(
                deadline,
                new Rule(
                        planned.edition().deadlineText(),
                        Translation.UNOFFICIAL,
                        planned.edition().schedule(),
                        planned.edition().act(),
                        planned.edition().edition()),
                planned.extensions().stream().map(ExtensionView::of).toList(),
                Calendar.of(planned, plan),
                new Reckoning(
                        plan.today(),
                        plan.liveFrom(),
                        Standing.SOON_DAYS,
                        RegionalReason.of(deadline, plan).orElseGet(() -> because(deadline, plan))),
                reports.on(planned.id()).stream()
                        .map(report -> Report.of(report, planned, plan))
                        .toList());
    }

    private static LocalizedText because(DeadlineView deadline, KnownPlan plan) {
        LocalDate effective = deadline.effectiveOn();
        return switch (deadline.status()) {
            case BEFORE_ADOPTION ->
                    new LocalizedText(
                            "Мерзім жоспар 2025-04-01 күні бекітілгенге дейін өткен; ол есепке алынбайды.",
                            "Срок прошёл до утверждения плана 2025-04-01; он нигде не учитывается.",
                            "It fell due before the plan was adopted on 2025-04-01; it is counted nowhere.");
            case ACCEPTED ->
                    new LocalizedText(
                            "Жауапты органның есебі қабылданды.",
                            "Отчёт ответственного органа принят.",
                            "The lead's report has been accepted.");
            case SUBMITTED ->
                    new LocalizedText(
                            "Жауапты органның есебі қаралуда.",
                            "Отчёт ответственного органа на рассмотрении.",
                            "The lead's report is under review.");
            case RETURNED ->
                    new LocalizedText(
                            "Жауапты органның есебі түзетуге қайтарылды.",
                            "Отчёт ответственного органа возвращён на доработку.",
                            "The lead's report has been returned for correction.");
            case NOT_RECORDED ->
                    new LocalizedText(
                            "Мерзім жүйе іске қосылғанға (%s) дейін, %s күні өткен, одан бері есеп енгізілмеген."
                                    .formatted(plan.liveFrom(), effective),
                            "Срок прошёл %2$s, до запуска системы (%1$s), и отчёт с тех пор не внесён."
                                    .formatted(plan.liveFrom(), effective),
                            "It fell due on %2$s, before this system went live (%1$s), and no report has been entered since."
                                    .formatted(plan.liveFrom(), effective));
            case OVERDUE ->
                    new LocalizedText(
                            "Мерзім %s күні өтті, есеп тапсырылмаған.".formatted(effective),
                            "Срок прошёл %s, отчёт не сдан.".formatted(effective),
                            "It fell due on %s and nothing has been submitted."
                                    .formatted(effective));
            case DUE_SOON ->
                    new LocalizedText(
                            "Мерзіміне %d күннен аспайды: %s."
                                    .formatted(Standing.SOON_DAYS, effective),
                            "До срока не больше %d дней: %s."
                                    .formatted(Standing.SOON_DAYS, effective),
                            "It falls due within %d days: on %s."
                                    .formatted(Standing.SOON_DAYS, effective));
            case UPCOMING ->
                    new LocalizedText(
                            "Мерзімі %s күні, әлі алда.".formatted(effective),
                            "Срок %s, ещё впереди.".formatted(effective),
                            "It falls due on %s.".formatted(effective));
        };
    }

    @Override
    public long revision() {
        return deadline.revision();
    }
}
