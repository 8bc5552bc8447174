package kz.zantartip.consultations.slot;

import java.time.Instant;
import java.util.UUID;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Slots as a list: how they are sorted, and their columns in a file.
final class SlotTable {

    static final Order<SlotView> ORDER =
            new Order<SlotView>("startsAt", "id")
                    .by("id", SlotView::id, UUID::fromString)
                    .by("startsAt", SlotView::startsAt, Instant::parse)
                    .by("point", SlotView::point, UUID::fromString);

    static final Forms<SlotView> FORMS =
            Forms.of(
                    new Table<SlotView>("slots")
                            .column("id", "Идентификатор", "Идентификатор", "Id", SlotView::id)
                            .column("session", "Қабылдау", "Приём", "Session", SlotView::session)
                            .column("point", "Пункт", "Пункт", "Point", SlotView::point)
                            .column(
                                    "startsAt",
                                    "Басталуы",
                                    "Начало",
                                    "Starts at",
                                    SlotView::startsAt)
                            .column("endsAt", "Аяқталуы", "Окончание", "Ends at", SlotView::endsAt)
                            .column("topics", "Тақырыптары", "Темы", "Topics", SlotView::topics)
                            .column(
                                    "languages",
                                    "Тілдері",
                                    "Языки",
                                    "Languages",
                                    SlotView::languages)
                            .column("channel", "Тәсілі", "Канал", "Channel", SlotView::channel));

    private SlotTable() {}
}
