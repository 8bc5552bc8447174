package kz.zantartip.indicators.indicator;

import java.math.BigDecimal;
import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Indicators and their targets as lists: how they are sorted, and their columns in a file.
final class IndicatorTable {

    static final Order<IndicatorView> ORDER =
            new Order<IndicatorView>("direction", "code")
                    .by("direction", IndicatorView::direction, Integer::valueOf)
                    .by("code", IndicatorView::code, Function.identity());

    static final Forms<IndicatorView> FORMS =
            Forms.of(
                    new Table<IndicatorView>("indicators")
                            .column("code", "Код", "Код", "Code", IndicatorView::code)
                            .column(
                                    "direction",
                                    "Бағыт",
                                    "Направление",
                                    "Direction",
                                    IndicatorView::direction)
                            .column("name", "Атауы", "Наименование", "Name", IndicatorView::name)
                            .column("unit", "Өлшем бірлігі", "Единица", "Unit", IndicatorView::unit)
                            .column(
                                    "decimals",
                                    "Ондық таңбалар",
                                    "Знаков после запятой",
                                    "Decimals",
                                    IndicatorView::decimals)
                            .column(
                                    "polarity",
                                    "Бағыттылығы",
                                    "Направленность",
                                    "Polarity",
                                    IndicatorView::polarity)
                            .column(
                                    "discrepancy",
                                    "Құжаттар қайшы",
                                    "Документы расходятся",
                                    "Documents disagree",
                                    IndicatorView::discrepancy)
                            .column(
                                    "source",
                                    "Дереккөз",
                                    "Источник",
                                    "Source",
                                    indicator ->
                                            indicator.source() == null
                                                    ? null
                                                    : indicator.source().name())
                            .column(
                                    "reporter",
                                    "Деректі беретін орган",
                                    "Кто вносит данные",
                                    "Reporter",
                                    IndicatorView::reporter));

    static final Order<TargetView> TARGET_ORDER =
            new Order<TargetView>("year,document", "key")
                    .by("year", TargetView::year, Integer::valueOf)
                    .by("document", TargetView::document, PlanDocument::valueOf)
                    .by("value", TargetView::value, BigDecimal::new)
                    .by("key", TargetView::key, Function.identity());

    private IndicatorTable() {}

    /// @param code of the indicator; it stands in every row, so that files can be put together
    static Forms<TargetView> targets(String code) {
        return Forms.of(
                new Table<TargetView>("targets")
                        .column("indicator", "Индикатор", "Индикатор", "Indicator", _ -> code)
                        .column("year", "Жыл", "Год", "Year", TargetView::year)
                        .column("document", "Құжат", "Документ", "Document", TargetView::document)
                        .column("value", "Мәні", "Значение", "Value", TargetView::value));
    }
}
