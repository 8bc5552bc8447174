package kz.zantartip.gateway.contract;

import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.gateway.contract.ProblemCodeView.Kind;

/// The codes as a list: how it is sorted, and its columns in a file.
final class ProblemCodeTable {

    static final Order<ProblemCodeView> ORDER =
            new Order<ProblemCodeView>("kind,code", "page")
                    .by("kind", ProblemCodeView::kind, Kind::valueOf)
                    .by("code", ProblemCodeView::code, Function.identity())
                    .by("status", ProblemCodeView::status, Integer::valueOf)
                    .by("page", ProblemCodeView::page, Function.identity());

    static final Forms<ProblemCodeView> FORMS =
            Forms.of(
                    new Table<ProblemCodeView>("problem-codes")
                            .column("kind", "Түрі", "Вид", "Kind", ProblemCodeView::kind)
                            .column("code", "Коды", "Код", "Code", ProblemCodeView::code)
                            .column(
                                    "status",
                                    "HTTP күйі",
                                    "Статус HTTP",
                                    "HTTP status",
                                    ProblemCodeView::status)
                            .column("title", "Атауы", "Название", "Title", ProblemCodeView::title)
                            .column(
                                    "detail",
                                    "Түсіндірмесі",
                                    "Пояснение",
                                    "Detail",
                                    ProblemCodeView::detail)
                            .column(
                                    "advice",
                                    "Не істеу керек",
                                    "Что делать",
                                    "What to do",
                                    ProblemCodeView::advice)
                            .column("page", "Беті", "Страница", "Page", ProblemCodeView::page));

    private ProblemCodeTable() {}
}
