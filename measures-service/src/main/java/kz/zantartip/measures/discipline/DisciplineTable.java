package kz.zantartip.measures.discipline;

import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Discipline as rows.
final class DisciplineTable {

    static final Forms<DisciplineView.Item> FORMS =
            Forms.of(
                    new Table<DisciplineView.Item>("discipline")
                            .column(
                                    "agency",
                                    "Орган",
                                    "Орган",
                                    "Agency",
                                    DisciplineView.Item::agency)
                            .column(
                                    "region",
                                    "Өңір",
                                    "Регион",
                                    "Region",
                                    DisciplineView.Item::region)
                            .column(
                                    "direction",
                                    "Бағыт",
                                    "Направление",
                                    "Direction",
                                    DisciplineView.Item::direction)
                            .column(
                                    "duty",
                                    "Міндет",
                                    "Обязанность",
                                    "Duty",
                                    DisciplineView.Item::duty)
                            .column(
                                    "expected",
                                    "Күтілген",
                                    "Ожидалось",
                                    "Expected",
                                    item -> item.counts().expected())
                            .column(
                                    "received",
                                    "Алынған",
                                    "Получено",
                                    "Received",
                                    item -> item.counts().received())
                            .column(
                                    "onTime",
                                    "Уақтылы",
                                    "В срок",
                                    "On time",
                                    item -> item.counts().onTime())
                            .column(
                                    "late",
                                    "Кешіккен",
                                    "С опозданием",
                                    "Late",
                                    item -> item.counts().late())
                            .column(
                                    "missing",
                                    "Тапсырылмаған",
                                    "Не сдано",
                                    "Missing",
                                    item -> item.counts().missing())
                            .column(
                                    "notRecorded",
                                    "Мәлімет жоқ",
                                    "Нет сведений",
                                    "Not recorded",
                                    item -> item.counts().notRecorded())
                            .column(
                                    "ahead",
                                    "Мерзімі алда",
                                    "Срок впереди",
                                    "Ahead",
                                    item -> item.counts().ahead())
                            .column(
                                    "returned",
                                    "Қайтарылған",
                                    "Возвращено",
                                    "Returned",
                                    item -> item.counts().returned())
                            .column(
                                    "accepted",
                                    "Қабылданған",
                                    "Принято",
                                    "Accepted",
                                    item -> item.counts().accepted())
                            .column(
                                    "percent",
                                    "Уақтылы, %",
                                    "В срок, %",
                                    "On time, %",
                                    item -> item.counts().percent())
                            .column(
                                    "medianDays",
                                    "Медиана, күн",
                                    "Медиана, дней",
                                    "Median, days",
                                    item -> item.counts().medianDays()));

    private DisciplineTable() {}
}
