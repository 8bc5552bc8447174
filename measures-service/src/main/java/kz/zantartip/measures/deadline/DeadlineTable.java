package kz.zantartip.measures.deadline;

import java.time.LocalDate;
import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Deadlines as a list: how they are sorted, and their columns in a file.
final class DeadlineTable {

    static final Order<DeadlineView> ORDER =
            new Order<DeadlineView>("dueOn,measure", "id")
                    .by("dueOn", DeadlineView::dueOn, LocalDate::parse)
                    .by("effectiveOn", DeadlineView::effectiveOn, LocalDate::parse)
                    .by("measure", DeadlineView::measure, Integer::valueOf)
                    .by("lead", DeadlineView::lead, Function.identity())
                    .by("status", DeadlineView::status, DeadlineStatus::valueOf)
                    .by("daysLate", DeadlineView::daysLate, Long::valueOf)
                    .by("id", DeadlineView::id, Function.identity());

    static final Forms<DeadlineView> FORMS =
            Forms.of(
                    new Table<DeadlineView>("deadlines")
                            .column("id", "Код", "Код", "Id", DeadlineView::id)
                            .column(
                                    "measure",
                                    "Іс-шара",
                                    "Мероприятие",
                                    "Measure",
                                    DeadlineView::measure)
                            .column(
                                    "title",
                                    "Атауы",
                                    "Наименование",
                                    "Title",
                                    deadline -> deadline.planned().edition().title())
                            .column(
                                    "period",
                                    "Кезең",
                                    "Период",
                                    "Period",
                                    deadline -> deadline.period().code())
                            .column(
                                    "dueOn",
                                    "Ресми мерзім",
                                    "Официальный срок",
                                    "Due on",
                                    DeadlineView::dueOn)
                            .column(
                                    "effectiveOn",
                                    "Нақты мерзім",
                                    "Фактический срок",
                                    "Effective on",
                                    DeadlineView::effectiveOn)
                            .column(
                                    "originalDueOn",
                                    "Бастапқы мерзім",
                                    "Первоначальный срок",
                                    "Originally due on",
                                    DeadlineView::originalDueOn)
                            .column("lead", "Жауапты", "Ответственный", "Lead", DeadlineView::lead)
                            .column(
                                    "agencies",
                                    "Орындаушылар",
                                    "Исполнители",
                                    "Executors",
                                    DeadlineView::agencies)
                            .column(
                                    "status",
                                    "Жай-күйі",
                                    "Состояние",
                                    "Status",
                                    DeadlineView::status)
                            .column("late", "Кешіккен", "С опозданием", "Late", DeadlineView::late)
                            .column(
                                    "daysLate",
                                    "Кешіккен күндер",
                                    "Дней опоздания",
                                    "Days late",
                                    DeadlineView::daysLate)
                            .column(
                                    "missed",
                                    "Өткізіп алынған",
                                    "Пропущено",
                                    "Missed",
                                    DeadlineView::missed)
                            .column(
                                    "updatedAt",
                                    "Соңғы өзгеріс",
                                    "Последнее изменение",
                                    "Updated at",
                                    DeadlineView::updatedAt)
                            .column(
                                    "deletedAt",
                                    "Алынған уақыты",
                                    "Снят",
                                    "Deleted at",
                                    DeadlineView::deletedAt)
                            .column("left", "Шыққан", "Выбыл", "Left", DeadlineView::left));

    private DeadlineTable() {}
}
