package kz.zantartip.measures.discipline;

import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Discipline as rows.
final class DisciplineTable {

    static final Forms<DisciplineCounts> FORMS =
            Forms.of(
                    new Table<DisciplineCounts>("discipline")
                            .column("agency", "Орган", "Орган", "Agency", DisciplineCounts::agency)
                            .column("region", "Өңір", "Регион", "Region", DisciplineCounts::region)
                            .column(
                                    "direction",
                                    "Бағыт",
                                    "Направление",
                                    "Direction",
                                    DisciplineCounts::direction)
                            .column("duty", "Міндет", "Обязанность", "Duty", DisciplineCounts::duty)
                            .column(
                                    "expected",
                                    "Күтілген",
                                    "Ожидалось",
                                    "Expected",
                                    DisciplineCounts::expected)
                            .column(
                                    "received",
                                    "Алынған",
                                    "Получено",
                                    "Received",
                                    DisciplineCounts::received)
                            .column(
                                    "onTime",
                                    "Уақтылы",
                                    "В срок",
                                    "On time",
                                    DisciplineCounts::onTime)
                            .column(
                                    "late",
                                    "Кешіккен",
                                    "С опозданием",
                                    "Late",
                                    DisciplineCounts::late)
                            .column(
                                    "missing",
                                    "Тапсырылмаған",
                                    "Не сдано",
                                    "Missing",
                                    DisciplineCounts::missing)
                            .column(
                                    "notRecorded",
                                    "Мәлімет жоқ",
                                    "Нет сведений",
                                    "Not recorded",
                                    DisciplineCounts::notRecorded)
                            .column(
                                    "ahead",
                                    "Мерзімі алда",
                                    "Срок впереди",
                                    "Ahead",
                                    DisciplineCounts::ahead)
                            .column(
                                    "returned",
                                    "Қайтарылған",
                                    "Возвращено",
                                    "Returned",
                                    DisciplineCounts::returned)
                            .column(
                                    "everReturned",
                                    "Бұрын қайтарылған",
                                    "Возвращалось",
                                    "Ever returned",
                                    DisciplineCounts::everReturned)
                            .column(
                                    "accepted",
                                    "Қабылданған",
                                    "Принято",
                                    "Accepted",
                                    DisciplineCounts::accepted)
                            .column(
                                    "percent",
                                    "Уақтылы, %",
                                    "В срок, %",
                                    "On time, %",
                                    DisciplineCounts::percent)
                            .column(
                                    "medianDays",
                                    "Медиана, күн",
                                    "Медиана, дней",
                                    "Median, days",
                                    DisciplineCounts::medianDays));

    private DisciplineTable() {}
}
