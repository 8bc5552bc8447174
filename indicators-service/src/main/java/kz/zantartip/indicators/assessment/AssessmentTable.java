package kz.zantartip.indicators.assessment;

import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.indicators.assessment.AssessmentView.Line;

/// An assessment as a file: a row per document.
final class AssessmentTable {

    private AssessmentTable() {}

    static Forms<Line> forms(AssessmentView assessment) {
        return Forms.of(
                new Table<Line>("assessment")
                        .column(
                                "indicator",
                                "Индикатор",
                                "Индикатор",
                                "Indicator",
                                _ -> assessment.indicator())
                        .column("year", "Жыл", "Год", "Year", _ -> assessment.year())
                        .column("document", "Құжат", "Документ", "Document", Line::document)
                        .column("status", "Бағасы", "Оценка", "Status", Line::status)
                        .column("target", "Нысаналы мәні", "Цель", "Target", Line::target)
                        .column("actual", "Нақты мәні", "Факт", "Actual", Line::actual)
                        .column("distance", "Айырмасы", "Отклонение", "Distance", Line::distance)
                        .column(
                                "expectedNow",
                                "Күтілген мәні",
                                "Ожидалось",
                                "Expected",
                                Line::expectedNow)
                        .column(
                                "neededPerYear",
                                "Жылына қажет өзгеріс",
                                "Нужно в год",
                                "Needed a year",
                                Line::neededPerYear)
                        .column(
                                "periods",
                                "Дерек кезеңі",
                                "Период данных",
                                "Observed period",
                                line ->
                                        line.inputs().stream()
                                                .map(AssessmentView.Input::period)
                                                .toList())
                        .column(
                                "explanation",
                                "Түсіндірме",
                                "Пояснение",
                                "Explanation",
                                Line::explanation));
    }
}
