package kz.zantartip.chassis.exchange.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Writes days as a calendar to subscribe to (RFC 5545; name and refresh interval RFC 7986). The bytes depend on nothing but the
/// entries, so an unchanged feed revalidates.
public final class CalendarFeed {

    private static final String PRODUCT = "-//Zan Tartip//API//KK";

    private CalendarFeed() {}

    /// @param name what the subscriber's calendar calls it
    public static void write(String name, List<CalendarEntry> entries, OutputStream out)
            throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        // The name twice: the first is the standard's, the second what calendars knew before there
        // was one. So the interval.
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(
                new RefreshInterval(
                        new ParameterList(List.of(Value.DURATION)), Duration.ofHours(12)));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT12H"));
        entries.forEach(entry -> calendar.add(event(entry)));
        write(calendar, out);
    }

    /// Any calendar, its lines folded by octets.
    public static void write(Calendar calendar, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        new CalendarOutputter(true).output(calendar, text);
        out.write(Folding.byOctets(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new DtStamp(entry.changedAt()));
        event.add(new net.fortuna.ical4j.model.property.DtStart<>(entry.day()));
        event.add(new net.fortuna.ical4j.model.property.DtEnd<>(entry.day().plusDays(1)));
        event.add(new net.fortuna.ical4j.model.property.Summary(entry.summary()));
        event.add(new Description(entry.description()));
        event.add(new Uid(entry.uid()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(entry.changes()));
        event.add(
                entry.cancelled()
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        entry.alarmDays().forEach(days -> event.add(alarm(days, entry.summary())));
        return event;
    }

    private static VAlarm alarm(int days, String text) {
        VAlarm alarm = new VAlarm(Duration.ofDays(-days));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(text));
        return alarm;
    }
}
