package kz.zantartip.measures.measure;

import java.time.LocalDate;
import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Measures as a list: how they are sorted, and their columns in a file.
final class MeasureTable {

    static final Forms<MeasureView> FORMS =
            Forms.of(
                    new Table<MeasureView>("measures")
                            .column("number", "Нөмірі", "Номер", "Number", MeasureView::number)
                            .column(
                                    "direction",
                                    "Бағыт",
                                    "Направление",
                                    "Direction",
                                    MeasureView::direction)
                            .column("title", "Атауы", "Наименование", "Title", MeasureView::title)
                            .column(
                                    "completionForm",
                                    "Аяқталу нысаны",
                                    "Форма завершения",
                                    "Completion form",
                                    MeasureView::completionForm)
                            .column(
                                    "deadlineText",
                                    "Мерзімі",
                                    "Срок",
                                    "Deadline",
                                    MeasureView::deadlineText)
                            .column(
                                    "scheduleType",
                                    "Жиілігі",
                                    "Периодичность",
                                    "Schedule",
                                    measure -> measure.schedule().type())
                            .column("lead", "Жауапты", "Ответственный", "Lead", MeasureView::lead)
                            .column(
                                    "executors",
                                    "Орындаушылар",
                                    "Исполнители",
                                    "Executors",
                                    measure ->
                                            measure.executors().stream()
                                                    .map(MeasureView.ExecutorView::agency)
                                                    .toList())
                            .column(
                                    "financing",
                                    "Қаржыландыру",
                                    "Финансирование",
                                    "Financing",
                                    measure -> measure.financing().amount())
                            .column(
                                    "fundingSources",
                                    "Қаржы көзі",
                                    "Источник",
                                    "Funding sources",
                                    measure -> measure.financing().sources())
                            .column(
                                    "edition",
                                    "Редакция",
                                    "Редакция",
                                    "Edition",
                                    MeasureView::edition)
                            .column(
                                    "deadlines",
                                    "Мерзімдер",
                                    "Сроков",
                                    "Deadlines",
                                    measure -> measure.progress().deadlines().total())
                            .column(
                                    "accepted",
                                    "Қабылданған",
                                    "Принято",
                                    "Accepted",
                                    measure -> measure.progress().deadlines().accepted())
                            .column(
                                    "overdue",
                                    "Мерзімі өткен",
                                    "Просрочено",
                                    "Overdue",
                                    measure -> measure.progress().deadlines().overdue())
                            .column(
                                    "nextDueOn",
                                    "Келесі мерзім",
                                    "Ближайший срок",
                                    "Next due on",
                                    MeasureView::nextDueOn)
                            .column(
                                    "translation",
                                    "Аударма",
                                    "Перевод",
                                    "Translation",
                                    MeasureView::translation)
                            .column(
                                    "updatedAt",
                                    "Соңғы өзгеріс",
                                    "Последнее изменение",
                                    "Updated at",
                                    MeasureView::updatedAt)
                            .column("left", "Шыққан", "Выбыл", "Left", MeasureView::left));

    private MeasureTable() {}

    /// @param relevance a measure's place among those found, 0 first; all 0 where nothing was searched for
    static Order<MeasureView> order(String usual, Function<MeasureView, Integer> relevance) {
        return new Order<MeasureView>(usual, "number")
                .by("number", MeasureView::number, Integer::valueOf)
                .by("direction", MeasureView::direction, Integer::valueOf)
                .by("lead", MeasureView::lead, Function.identity())
                .by("nextDueOn", MeasureView::nextDueOn, LocalDate::parse)
                .by("overdue", measure -> measure.progress().deadlines().overdue(), Long::valueOf)
                .by("relevance", relevance, Integer::valueOf);
    }
}
