package kz.zantartip.indicators.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Observations as a list: how they are sorted, and their columns in a file.
final class ObservationTable {

    static final Order<ObservationView> ORDER =
            new Order<ObservationView>("period,region,vintage", "id")
                    .by(
                            "period",
                            observation -> CoveredPeriod.valueOf(observation.period().code()),
                            CoveredPeriod::valueOf)
                    .by(
                            "region",
                            observation -> observation.region() == null ? "" : observation.region(),
                            Function.identity())
                    .by("value", ObservationView::value, BigDecimal::new)
                    .by("recordedAt", ObservationView::recordedAt, Instant::parse)
                    .by("vintage", ObservationView::vintage, Integer::valueOf)
                    .by("id", ObservationView::id, UUID::fromString);

    private ObservationTable() {}

    /// @param code of the series that all of them belong to; it stands in every row, so that files can be put together
    static Forms<ObservationView> forms(Series.Kind kind, String code) {
        return Forms.of(
                new Table<ObservationView>("observations")
                        .column("id", "Нөмірі", "Номер", "Id", ObservationView::id)
                        .column(
                                switch (kind) {
                                    case INDICATOR -> "indicator";
                                    case STATISTIC -> "statistic";
                                },
                                "Көрсеткіш",
                                "Показатель",
                                "Series",
                                _ -> code)
                        .column(
                                "period",
                                "Кезең",
                                "Период",
                                "Period",
                                observation -> observation.period().code())
                        .column(
                                "periodStart",
                                "Кезең басы",
                                "Начало периода",
                                "Period start",
                                observation -> observation.period().start())
                        .column(
                                "periodEnd",
                                "Кезең соңы",
                                "Конец периода",
                                "Period end",
                                observation -> observation.period().end())
                        .column("region", "Өңір", "Регион", "Region", ObservationView::region)
                        .column("value", "Мәні", "Значение", "Value", ObservationView::value)
                        .column(
                                "valueTo",
                                "Жоғарғы шегі",
                                "Верхняя граница",
                                "Value to",
                                ObservationView::valueTo)
                        .column(
                                "qualifier",
                                "Нақтылығы",
                                "Точность",
                                "Qualifier",
                                ObservationView::qualifier)
                        .column("status", "Мәртебесі", "Статус", "Status", ObservationView::status)
                        .column(
                                "source",
                                "Дереккөз",
                                "Источник",
                                "Source",
                                observation -> observation.source().title())
                        .column(
                                "sourceUrl",
                                "Дереккөз сілтемесі",
                                "Ссылка на источник",
                                "Source link",
                                observation -> observation.source().url())
                        .column(
                                "recordedAt",
                                "Тіркелді",
                                "Внесено",
                                "Recorded at",
                                ObservationView::recordedAt)
                        .column("vintage", "Нұсқасы", "Версия", "Vintage", ObservationView::vintage)
                        .column(
                                "supersededAt",
                                "Ауыстырылды",
                                "Заменено",
                                "Superseded at",
                                ObservationView::supersededAt)
                        .column(
                                "reasonCode",
                                "Себеп коды",
                                "Код причины",
                                "Reason code",
                                observation ->
                                        observation.reason() == null
                                                ? null
                                                : observation.reason().code())
                        .column(
                                "reason",
                                "Себебі",
                                "Причина",
                                "Reason",
                                observation ->
                                        observation.reason() == null
                                                ? null
                                                : observation.reason().text()));
    }
}
