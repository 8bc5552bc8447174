package kz.zantartip.measures.deadline;

import static kz.zantartip.measures.reading.Answers.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Acts;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HouseTest
class SubscribeToDeadlinesTest {

    @Inject Acts acts;
    @Inject FixedClock clock;

    @BeforeEach
    void nothingIsForgiven() {
        for (String hint :
                List.of(
                        CompatibilityHints.KEY_RELAXED_PARSING,
                        CompatibilityHints.KEY_RELAXED_UNFOLDING,
                        CompatibilityHints.KEY_RELAXED_VALIDATION)) {
            CompatibilityHints.setHintEnabled(hint, false);
        }
    }

    @Test
    void theFeedIsValidAndHasEveryDeadlineOnce() {
        Calendar feed = feed();

        assertThat(feed.validate(true).getEntries()).isEmpty();
        assertThat(events(feed)).hasSize(351);
    }

    @Test
    void linesAreFoldedBy75OctetsAndEndAsTheyMust() {
        String feed = asking("f", "ics").get("/api/v1/deadlines").asString();

        assertThat(feed).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(feed.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void anEntryIsAnAllDayEventOnTheDayThatBinds() {
        VEvent event = events(feed("measure", "14")).get("deadline-14-2026-10-31@zantartip.kz");

        assertThat(text(event, Property.DTSTART)).isEqualTo("20261102");
        assertThat(text(event, Property.DTEND)).isEqualTo("20261103");
        assertThat(event.getProperty(Property.DTSTART).orElseThrow().toString())
                .contains("VALUE=DATE");
        assertThat(text(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(text(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(text(event, Property.DESCRIPTION)).contains("2026-10-31");
    }

    /// Somebody may subscribe to several.
    @Test
    void aCalendarIsNamedForWhatIsInIt() {
        Calendar feed = feed("agency", "MOJ", "direction", "3", "lang", "ru");

        assertThat(feed.getProperty(Property.NAME).orElseThrow().getValue())
                .isEqualTo("Закон и порядок: сроки · MOJ · 3");
        assertThat(feed.getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo("Закон и порядок: сроки · MOJ · 3");
        assertThat(feed.getProperty("REFRESH-INTERVAL").orElseThrow().getValue())
                .isEqualTo("PT12H");
        assertThat(events(feed)).isNotEmpty();
    }

    @Test
    void remindsFourTimesOfWhatIsAhead() {
        VEvent event = events(feed("measure", "18")).get("deadline-18-2027-02-15@zantartip.kz");

        assertThat(event.getAlarms())
                .extracting(alarm -> alarm.getRequiredProperty(Property.TRIGGER).getValue())
                .containsExactly("-P3W", "-P2W", "-P1W", "-P1D");
    }

    @Test
    void remindsOfNothingThatIsBehind() {
        VEvent event = events(feed("measure", "18")).get("deadline-18-2026-02-15@zantartip.kz");

        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void speaksTheLanguageAskedFor() {
        asking("f", "ics", "lang", "en", "measure", "18")
                .get("/api/v1/deadlines")
                .then()
                .contentType(startsWith("text/calendar"))
                .header("Content-Language", equalTo("en"));
        assertThat(
                        text(
                                events(feed("lang", "en", "measure", "18")).values().stream()
                                        .findFirst()
                                        .orElseThrow(),
                                Property.SUMMARY))
                .startsWith("18 · Taking measures");
    }

    @Test
    void anAmendedEntryIsUpdatedAndNotDoubled() {
        clock.forward(Duration.ofHours(1));
        acts.amend(
                18,
                LocalDate.of(2028, 1, 1),
                Acts.title(new LocalizedText("Жаңа атау", "Новое", "New")));

        Map<String, VEvent> events = events(feed("measure", "18"));

        assertThat(events).hasSize(6);
        assertThat(sequence(events, "18-2028-02-15")).isEqualTo(1);
        assertThat(sequence(events, "18-2027-02-15")).isZero();
        VEvent amended = events.get("deadline-18-2028-02-15@zantartip.kz");
        assertThat(text(amended, Property.SUMMARY)).isEqualTo("18 · Жаңа атау");
        assertThat(text(amended, Property.DTSTAMP)).isEqualTo("20261120T080000Z");
        assertThat(text(amended, Property.LAST_MODIFIED)).isEqualTo("20261120T080000Z");
    }

    @Test
    void aDeadlineThatAnActTakesAwayIsCancelled() {
        acts.amend(18, LocalDate.of(2028, 1, 1), Acts.yearlyOn("06-30"));

        Map<String, VEvent> events = events(feed("measure", "18"));

        VEvent gone = events.get("deadline-18-2029-02-15@zantartip.kz");
        assertThat(text(gone, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(gone.getAlarms()).isEmpty();
        assertThat(sequence(events, "18-2029-02-15")).isEqualTo(1);
        assertThat(text(events.get("deadline-18-2029-06-30@zantartip.kz"), Property.STATUS))
                .isEqualTo("CONFIRMED");
        assertThat(events).hasSize(6 + 3);
    }

    /// A subscriber has seen 1 already: a cancellation with the same number would be ignored.
    @Test
    void aCancellationBearsAHigherNumberThanWhatItCancels() {
        acts.amend(
                18,
                LocalDate.of(2027, 1, 1),
                Acts.title(new LocalizedText("Жаңа", "Новое", "New")));
        int before = sequence(events(feed("measure", "18")), "18-2029-02-15");
        acts.amend(18, LocalDate.of(2028, 1, 1), Acts.yearlyOn("06-30"));

        Map<String, VEvent> events = events(feed("measure", "18"));

        assertThat(sequence(events, "18-2029-02-15")).isGreaterThan(before);
        assertThat(text(events.get("deadline-18-2029-02-15@zantartip.kz"), Property.STATUS))
                .isEqualTo("CANCELLED");
    }

    @Test
    void aDeadlineThatComesBackIsConfirmedAgain() {
        acts.amend(18, LocalDate.of(2028, 1, 1), Acts.yearlyOn("06-30"));
        acts.amend(18, LocalDate.of(2028, 1, 1), Acts.yearlyOn("02-15"));

        Map<String, VEvent> events = events(feed("measure", "18"));

        assertThat(text(events.get("deadline-18-2029-02-15@zantartip.kz"), Property.STATUS))
                .isEqualTo("CONFIRMED");
        assertThat(sequence(events, "18-2029-02-15")).isEqualTo(2);
        assertThat(sequence(events, "18-2029-06-30")).isEqualTo(2);
    }

    @Test
    void aNewCalendarMovesTheEntry() {
        acts.replaceCalendar(3, LocalDate.of(2027, 2, 15));

        Map<String, VEvent> events = events(feed("measure", "18"));

        assertThat(sequence(events, "18-2027-02-15")).isEqualTo(1);
        assertThat(text(events.get("deadline-18-2027-02-15@zantartip.kz"), Property.DTSTART))
                .isEqualTo("20270216");
    }

    @Test
    void filtersHoldForCancelledEntriesToo() {
        acts.amend(18, LocalDate.of(2028, 1, 1), Acts.yearlyOn("06-30"));

        assertThat(events(feed("measure", "17")))
                .noneSatisfy((uid, _) -> assertThat(uid).startsWith("deadline-18-"));
    }

    private static Calendar feed(String... parameters) {
        try (InputStream in =
                asking(parameters)
                        .accept("text/calendar")
                        .get("/api/v1/deadlines")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asInputStream()) {
            return new CalendarBuilder().build(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError("The feed cannot be parsed", e);
        }
    }

    /// By UID; a double one would fail here.
    private static Map<String, VEvent> events(Calendar feed) {
        return feed.<VEvent>getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(event -> text(event, Property.UID), Function.identity()));
    }

    private static int sequence(Map<String, VEvent> events, String deadline) {
        return Integer.parseInt(
                text(events.get("deadline-" + deadline + "@zantartip.kz"), Property.SEQUENCE));
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
