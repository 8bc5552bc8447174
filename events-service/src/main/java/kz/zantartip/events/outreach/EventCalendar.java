package kz.zantartip.events.outreach;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zantartip.chassis.exchange.calendar.CalendarFeed;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Events as a calendar to subscribe to (RFC 5545). What is cancelled or annulled stays in it as cancelled, so that no
/// calendar keeps it. `DTSTAMP` is the start: the bytes depend on nothing but the events.
final class EventCalendar implements Forms.Form<OutreachEventView> {

    private static final LocalizedText NAME =
            new LocalizedText(
                    "Заң мен тәртіп: іс-шаралар",
                    "Закон и порядок: мероприятия",
                    "Law and order: events");

    @Override
    public void write(List<OutreachEventView> events, Lang lang, OutputStream out)
            throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Zan Tartip//API//KK"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", NAME.in(lang)));
        events.forEach(event -> calendar.add(entry(event, lang)));
        CalendarFeed.write(calendar, out);
    }

    private static VEvent entry(OutreachEventView event, Lang lang) {
        VEvent entry = new VEvent(false);
        entry.add(new DtStamp(event.startsAt()));
        entry.add(new DtStart<>(event.startsAt()));
        if (event.endsAt() != null) {
            entry.add(new DtEnd<>(event.endsAt()));
        }
        entry.add(new Summary(event.title().in(lang)));
        entry.add(new Uid("event-" + event.id() + "@zantartip.kz"));
        entry.add(new Sequence((int) event.revision()));
        Venue venue = event.venue();
        String place =
                Stream.of(
                                venue == null || venue.name() == null
                                        ? null
                                        : venue.name().in(lang),
                                event.district())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            entry.add(new Location(place));
        }
        if (venue != null && venue.lat() != null) {
            entry.add(new Geo(venue.lat(), venue.lon()));
        }
        entry.add(
                switch (event.state()) {
                    case PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
                    case PUBLISHED, HELD -> ImmutableStatus.VEVENT_CONFIRMED;
                    case CANCELLED, ANNULLED -> ImmutableStatus.VEVENT_CANCELLED;
                });
        return entry;
    }
}
