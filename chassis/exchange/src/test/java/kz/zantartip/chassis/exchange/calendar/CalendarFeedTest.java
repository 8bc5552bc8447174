package kz.zantartip.chassis.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFeedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "comma, semicolon; colon: backslash \\ quote \" caret ^",
                "first\nsecond\n\nthird",
                "ends with a backslash \\",
                "n after a backslash \\n",
                "ә—\uD83D\uDE00"
            })
    void aTextComesBackAsItWas(String text) throws Exception {
        for (int repeated : List.of(1, 10, 50)) {
            String whole = text.repeat(repeated);

            VEvent event = read(written("x", whole)).getFirst();

            assertThat(value(event, Property.DESCRIPTION)).isEqualTo(whole);
        }
    }

    /// Characters of one to four octets at every place of a line.
    @Test
    void noLineIsLongerThan75Octets() throws IOException {
        for (int shift = 0; shift < 80; shift++) {
            String feed = written("x".repeat(shift), "ә—\uD83D\uDE00x".repeat(60));

            assertThat(feed.split("\r\n"))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8))
                                    .hasSizeLessThanOrEqualTo(75))
                    .allSatisfy(line -> assertThat(line).doesNotContain("\uFFFD", "\n", "\r"));
            assertThat(feed.replace("\r\n ", "")).contains("ә—\uD83D\uDE00x".repeat(60));
        }
    }

    @Test
    void theBytesDependOnTheEntriesAlone() throws IOException {
        assertThat(written("a", "b")).isEqualTo(written("a", "b"));
    }

    /// RFC 7986 demands the word: the property has no default type.
    @Test
    void theRefreshIntervalSaysThatItIsADuration() throws IOException {
        assertThat(written("a", "b")).contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n");
    }

    @Test
    void noEntriesGiveAnEmptyCalendarThatIsValid() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarFeed.write("Бос", List.of(), out);

        Calendar calendar =
                new CalendarBuilder().build(new StringReader(out.toString(StandardCharsets.UTF_8)));

        assertThat(calendar.getComponents()).isEmpty();
    }

    private static String written(String summary, String description) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarFeed.write(
                "Заң мен тәртіп",
                List.of(
                        new CalendarEntry(
                                "uid@x",
                                LocalDate.of(2026, 11, 20),
                                1,
                                Instant.parse("2026-11-20T07:00:00Z"),
                                summary,
                                description,
                                false,
                                List.of(1))),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<VEvent> read(String feed) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(feed)).getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
