package kz.zantartip.consultations.session;

import java.time.Instant;
import java.util.UUID;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Sessions as a list: how they are sorted, and their columns in a file.
final class SessionTable {

    static final Order<SessionView> ORDER =
            new Order<SessionView>("startsAt", "id")
                    .by("id", SessionView::id, UUID::fromString)
                    .by("startsAt", SessionView::startsAt, Instant::parse)
                    .by("point", SessionView::point, UUID::fromString)
                    .by("lawyer", SessionView::lawyer, UUID::fromString);

    static final Forms<SessionView> FORMS =
            Forms.of(
                    new Table<SessionView>("sessions")
                            .column("id", "Идентификатор", "Идентификатор", "Id", SessionView::id)
                            .column("lawyer", "Заңгер", "Юрист", "Lawyer", SessionView::lawyer)
                            .column("point", "Пункт", "Пункт", "Point", SessionView::point)
                            .column(
                                    "desk",
                                    "Қабылдау орны",
                                    "Место приёма",
                                    "Desk",
                                    SessionView::desk)
                            .column(
                                    "startsAt",
                                    "Басталуы",
                                    "Начало",
                                    "Starts at",
                                    SessionView::startsAt)
                            .column(
                                    "endsAt",
                                    "Аяқталуы",
                                    "Окончание",
                                    "Ends at",
                                    SessionView::endsAt)
                            .column(
                                    "slotMinutes",
                                    "Бір қабылдау, мин",
                                    "Один приём, мин",
                                    "Slot, minutes",
                                    SessionView::slotMinutes)
                            .column(
                                    "bufferMinutes",
                                    "Үзіліс, мин",
                                    "Перерыв, мин",
                                    "Pause, minutes",
                                    SessionView::bufferMinutes)
                            .column(
                                    "measures",
                                    "Іс-шаралар",
                                    "Мероприятия",
                                    "Measures",
                                    SessionView::measures)
                            .column("state", "Күйі", "Состояние", "State", SessionView::state));

    private SessionTable() {}
}
