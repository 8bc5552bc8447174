package kz.zantartip.measures.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.measures.deadline.DeadlineStatus;

/// Obligations as a list: how they are sorted, and their columns in a file.
final class ObligationTable {

    static final Order<ObligationView> ORDER =
            new Order<ObligationView>("dueOn,agency,region", "id")
                    .by("dueOn", ObligationView::dueOn, LocalDate::parse)
                    .by("agency", ObligationView::agency, Function.identity())
                    .by("region", ObligationView::region, Function.identity())
                    .by("status", ObligationView::status, DeadlineStatus::valueOf)
                    .by("daysLate", ObligationView::daysLate, Long::valueOf)
                    .by("submittedAt", ObligationView::submittedAt, Instant::parse)
                    .by("id", ObligationView::id, Function.identity());

    static final Forms<ObligationView> FORMS =
            Forms.of(
                    new Table<ObligationView>("reporting-calendar")
                            .column("id", "Код", "Код", "Id", ObligationView::id)
                            .column("agency", "Орган", "Орган", "Agency", ObligationView::agency)
                            .column("region", "Өңір", "Регион", "Region", ObligationView::region)
                            .column(
                                    "period",
                                    "Кезең",
                                    "Период",
                                    "Period",
                                    owed -> owed.period().code())
                            .column(
                                    "dueOn",
                                    "Ресми мерзім",
                                    "Официальный срок",
                                    "Due on",
                                    ObligationView::dueOn)
                            .column(
                                    "effectiveOn",
                                    "Нақты мерзім",
                                    "Фактический срок",
                                    "Effective on",
                                    ObligationView::effectiveOn)
                            .column(
                                    "status",
                                    "Жай-күйі",
                                    "Состояние",
                                    "Status",
                                    ObligationView::status)
                            .column(
                                    "late",
                                    "Кешіккен",
                                    "С опозданием",
                                    "Late",
                                    ObligationView::late)
                            .column(
                                    "daysLate",
                                    "Кешіккен күндер",
                                    "Дней опоздания",
                                    "Days late",
                                    ObligationView::daysLate)
                            .column("round", "Ұсынылуы", "Подача", "Round", ObligationView::round)
                            .column(
                                    "submittedAt",
                                    "Ұсынылған уақыты",
                                    "Подана",
                                    "Submitted at",
                                    ObligationView::submittedAt)
                            .column(
                                    "reviewedAt",
                                    "Қаралған уақыты",
                                    "Рассмотрена",
                                    "Reviewed at",
                                    ObligationView::reviewedAt)
                            .column(
                                    "reports",
                                    "Есептер",
                                    "Отчёты",
                                    "Reports",
                                    owed ->
                                            owed.reports().stream()
                                                    .map(report -> report.id().toString())
                                                    .toList()));

    private ObligationTable() {}
}
