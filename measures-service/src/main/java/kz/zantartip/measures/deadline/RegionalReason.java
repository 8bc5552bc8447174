package kz.zantartip.measures.deadline;

import java.time.LocalDate;
import java.util.Optional;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.KnownPlan;

/// The status in words where the regions lead: it is that of all of them together.
final class RegionalReason {

    private RegionalReason() {}

    /// Empty where the regions do not lead, and where the status follows from the day alone.
    static Optional<LocalizedText> of(DeadlineView deadline, KnownPlan plan) {
        if (deadline.regions() == null) {
            return Optional.empty();
        }
        LocalDate effective = deadline.effectiveOn();
        long open =
                deadline.regions().stream()
                        .filter(region -> region.status() == deadline.status())
                        .count();
        return switch (deadline.status()) {
            case BEFORE_ADOPTION, DUE_SOON, UPCOMING -> Optional.empty();
            case ACCEPTED ->
                    Optional.of(
                            new LocalizedText(
                                    "Барлық өңірдің есебі қабылданды.",
                                    "Отчёты всех регионов приняты.",
                                    "The reports of all regions have been accepted."));
            case SUBMITTED ->
                    Optional.of(
                            new LocalizedText(
                                    "Барлық өңір есеп тапсырды, %d өңірдің есебі қаралуда."
                                            .formatted(open),
                                    "Отчитались все регионы; отчётов на рассмотрении: %d."
                                            .formatted(open),
                                    "All regions have submitted; reports under review: %d."
                                            .formatted(open)));
            case RETURNED ->
                    Optional.of(
                            new LocalizedText(
                                    "Барлық өңір есеп тапсырды, %d өңірдің есебі түзетуге қайтарылды."
                                            .formatted(open),
                                    "Отчитались все регионы; отчётов возвращено на доработку: %d."
                                            .formatted(open),
                                    "All regions have submitted; reports returned for correction: %d."
                                            .formatted(open)));
            case NOT_RECORDED ->
                    Optional.of(
                            new LocalizedText(
                                    "Мерзім жүйе іске қосылғанға (%s) дейін, %s күні өткен, одан бері %d өңірдің есебі енгізілмеген."
                                            .formatted(plan.liveFrom(), effective, open),
                                    "Срок прошёл %2$s, до запуска системы (%1$s); регионов, чьи отчёты с тех пор не внесены: %3$d."
                                            .formatted(plan.liveFrom(), effective, open),
                                    "It fell due on %2$s, before this system went live (%1$s); regions whose report has not been entered since: %3$d."
                                            .formatted(plan.liveFrom(), effective, open)));
            case OVERDUE ->
                    Optional.of(
                            new LocalizedText(
                                    "Мерзім %s күні өтті, %d өңір есеп тапсырған жоқ."
                                            .formatted(effective, open),
                                    "Срок прошёл %s; регионов, не сдавших отчёт: %d."
                                            .formatted(effective, open),
                                    "It fell due on %s; regions that have submitted nothing: %d."
                                            .formatted(effective, open)));
        };
    }
}
