package kz.zantartip.events.outreach;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.zantartip.chassis.format.Format;
import kz.zantartip.chassis.page.Keyset;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Events as a list: how they are sorted, and the columns of a file, which are those of an import.
final class OutreachEventTable {

    static final Keyset<OutreachEventView> KEYSET =
            new Keyset<>(
                    new Order<OutreachEventView>("startsAt", "id")
                            .by("startsAt", OutreachEventView::startsAt, Instant::parse)
                            .by("region", OutreachEventView::region, Function.identity())
                            .by("organiser", OutreachEventView::organiser, Function.identity())
                            .by("format", OutreachEventView::format, Function.identity())
                            .by("state", event -> event.state().name(), Function.identity())
                            .by("id", OutreachEventView::id, UUID::fromString),
                    Map.of(
                            "startsAt", "e.starts_at",
                            "region", "e.region",
                            "organiser", "e.organiser",
                            "format", "e.format",
                            "state", "e.state",
                            "id", "e.id"));

    private static final Table<OutreachEventView> TABLE =
            new Table<OutreachEventView>("events")
                    .column(
                            "externalId",
                            "Сыртқы коды",
                            "Внешний код",
                            "External id",
                            OutreachEventView::externalId)
                    .column(
                            "organiser",
                            "Ұйымдастырушы",
                            "Организатор",
                            "Organiser",
                            OutreachEventView::organiser)
                    .column(
                            "titleKk",
                            "Атауы (қаз.)",
                            "Название (каз.)",
                            "Title (Kazakh)",
                            event -> event.title().kk())
                    .column(
                            "titleRu",
                            "Атауы (орыс.)",
                            "Название (рус.)",
                            "Title (Russian)",
                            event -> event.title().ru())
                    .column(
                            "titleEn",
                            "Атауы (ағыл.)",
                            "Название (англ.)",
                            "Title (English)",
                            event -> event.title().en())
                    .column("format", "Нысаны", "Формат", "Format", OutreachEventView::format)
                    .column(
                            "programme",
                            "Бағдарлама",
                            "Программа",
                            "Programme",
                            OutreachEventView::programme)
                    .column("region", "Өңір", "Регион", "Region", OutreachEventView::region)
                    .column("district", "Аудан", "Район", "District", OutreachEventView::district)
                    .column(
                            "venueType",
                            "Орын түрі",
                            "Вид площадки",
                            "Venue type",
                            venue(Venue::type))
                    .column(
                            "venueName",
                            "Орын атауы",
                            "Название площадки",
                            "Venue name",
                            venue(Venue::name))
                    .column("lat", "Ендік", "Широта", "Latitude", venue(Venue::lat))
                    .column("lon", "Бойлық", "Долгота", "Longitude", venue(Venue::lon))
                    .column("mode", "Тәсілі", "Способ", "Mode", OutreachEventView::mode)
                    .column(
                            "startsAt",
                            "Басталуы",
                            "Начало",
                            "Starts at",
                            OutreachEventView::startsAt)
                    .column("endsAt", "Аяқталуы", "Окончание", "Ends at", OutreachEventView::endsAt)
                    .column(
                            "audiences",
                            "Аудиториялар",
                            "Аудитории",
                            "Audiences",
                            OutreachEventView::audiences)
                    .column(
                            "languages",
                            "Тілдер",
                            "Языки",
                            "Languages",
                            OutreachEventView::languages)
                    .column(
                            "expectedAttendance",
                            "Күтілетін қатысушылар",
                            "Ожидается участников",
                            "Expected attendance",
                            OutreachEventView::expectedAttendance)
                    .column(
                            "measures",
                            "Іс-шаралар нөмірлері",
                            "Номера мероприятий плана",
                            "Measures",
                            OutreachEventView::measures)
                    .column("state", "Күйі", "Состояние", "State", OutreachEventView::state)
                    .column(
                            "attendanceMethod",
                            "Есептеу тәсілі",
                            "Способ учета",
                            "Attendance method",
                            attendance(Attendance::method))
                    .column(
                            "attendanceTotal",
                            "Қатысқандар саны",
                            "Число участников",
                            "Attendance",
                            attendance(Attendance::total));

    static final Forms<OutreachEventView> FORMS =
            Forms.of(TABLE)
                    .with(Format.NDJSON, new EventLines(TABLE))
                    .with(Format.ICS, new EventCalendar())
                    .with(Format.GEOJSON, new EventMap());

    private OutreachEventTable() {}

    private static Function<OutreachEventView, ?> venue(Function<Venue, ?> part) {
        return event -> event.venue() == null ? null : part.apply(event.venue());
    }

    private static Function<OutreachEventView, ?> attendance(Function<Attendance, ?> part) {
        return event -> event.outcome() == null ? null : part.apply(event.outcome().attendance());
    }
}
