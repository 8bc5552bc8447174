package kz.zantartip.consultations.point;

import java.util.UUID;
import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Points as a list: how they are sorted, and their columns in a file.
final class PointTable {

    static final Order<PointView> ORDER =
            new Order<PointView>("region,id", "id")
                    .by("id", PointView::id, UUID::fromString)
                    .by("region", PointView::region, Function.identity())
                    .by("channel", PointView::channel, Function.identity())
                    .by("district", PointView::district, Function.identity())
                    .by("desks", PointView::desks, Integer::valueOf);

    static final Forms<PointView> FORMS =
            Forms.of(
                    new Table<PointView>("points")
                            .column("id", "Идентификатор", "Идентификатор", "Id", PointView::id)
                            .column("name", "Атауы", "Наименование", "Name", PointView::name)
                            .column("channel", "Тәсілі", "Канал", "Channel", PointView::channel)
                            .column("region", "Өңір", "Регион", "Region", PointView::region)
                            .column("district", "Аудан", "Район", "District", PointView::district)
                            .column("address", "Мекенжайы", "Адрес", "Address", PointView::address)
                            .column("lat", "Ендік", "Широта", "Latitude", PointView::lat)
                            .column("lon", "Бойлық", "Долгота", "Longitude", PointView::lon)
                            .column(
                                    "desks",
                                    "Қабылдау орындары",
                                    "Мест приёма",
                                    "Desks",
                                    PointView::desks)
                            .column(
                                    "stepFree",
                                    "Баспалдақсыз кіру",
                                    "Вход без ступеней",
                                    "Step-free access",
                                    PointView::stepFree));

    private PointTable() {}
}
