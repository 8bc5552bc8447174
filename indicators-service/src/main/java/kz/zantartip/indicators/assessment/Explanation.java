package kz.zantartip.indicators.assessment;

import java.math.BigDecimal;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.indicators.assessment.LinearPath.Outcome;
import kz.zantartip.indicators.observation.Observation;

/// Says an outcome in words, in three languages.
final class Explanation {

    private Explanation() {}

    static LocalizedText of(Outcome outcome, int year, BigDecimal actual, Observation observed) {
        LocalizedText verdict = verdict(outcome.status());
        if (outcome.target() == null) {
            return verdict;
        }
        LocalizedText wanted =
                new LocalizedText(
                        "%d жылғы нысана: %s.".formatted(year, text(outcome.target())),
                        "Цель на %d год: %s.".formatted(year, text(outcome.target())),
                        "Target for %d: %s.".formatted(year, text(outcome.target())));
        if (actual == null) {
            return joined(wanted, verdict);
        }
        String period = observed.period().code();
        LocalizedText found =
                new LocalizedText(
                        "%s кезеңіндегі мәні: %s, сол кезең соңында күтілгені: %s."
                                .formatted(period, text(actual), text(outcome.expected())),
                        "Значение за %s: %s, к концу этого периода ожидалось: %s."
                                .formatted(period, text(actual), text(outcome.expected())),
                        "Value for %s: %s, expected by the end of that period: %s."
                                .formatted(period, text(actual), text(outcome.expected())));
        return joined(wanted, joined(found, verdict));
    }

    private static LocalizedText verdict(AssessmentStatus status) {
        return switch (status) {
            case ACHIEVED ->
                    new LocalizedText(
                            "Нысанаға жетті.", "Цель достигнута.", "The target is achieved.");
            case ON_TRACK ->
                    new LocalizedText(
                            "Жыл аяқталған жоқ, мәні күтілгеннен кем емес.",
                            "Год не завершён, значение не хуже ожидаемого.",
                            "The year is not over, and the value is as good as expected or better.");
            case AT_RISK ->
                    new LocalizedText(
                            "Артта қалуы нысананың бір жылдық қадамынан аспайды.",
                            "Отставание не больше годового шага цели.",
                            "It falls short by no more than one yearly step of the target.");
            case OFF_TRACK ->
                    new LocalizedText(
                            "Артта қалуы нысананың бір жылдық қадамынан асады.",
                            "Отставание больше годового шага цели.",
                            "It falls short by more than one yearly step of the target.");
            case NO_DATA ->
                    new LocalizedText(
                            "Бұл жыл бойынша дерек жоқ.",
                            "Данных за этот год нет.",
                            "There is no value for this year.");
            case NO_TARGET ->
                    new LocalizedText(
                            "Құжатта бұл жылға нысана белгіленбеген.",
                            "Документ не устанавливает цели на этот год.",
                            "The document sets no target for this year.");
        };
    }

    private static String text(BigDecimal value) {
        return value.toPlainString();
    }

    private static LocalizedText joined(LocalizedText one, LocalizedText other) {
        return new LocalizedText(
                one.kk() + " " + other.kk(),
                one.ru() + " " + other.ru(),
                one.en() + " " + other.en());
    }
}
