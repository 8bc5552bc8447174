package kz.zantartip.measures.obligation;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Coordinator.succeed;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.Acts;
import kz.zantartip.measures.plan.Executor;
import kz.zantartip.measures.plan.Wording;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/// The half-yearly information in an agency's calendar, beside the deadlines of its measures.
@HouseTest
class SubscribeToReportingCalendarTest {

    private static final String OF_JA = "obligation-JA-2026-S2@zantartip.kz";
    private static final String NEXT = "obligation-MOJ-2026-S2@zantartip.kz";

    @Inject Acts acts;

    @Test
    void itIsValidAndHasEachHalfYearOnce() {
        Calendar feed = feed("agency", "MOJ");

        assertThat(feed.validate(true).getEntries()).isEmpty();
        assertThat(events(feed)).hasSize(12).containsKey(NEXT);
        assertThat(text(events(feed).get(NEXT), Property.DTSTART)).isEqualTo("20270115");
    }

    @Test
    void remindsOfWhatIsAheadOnly() {
        assertThat(events(feed("agency", "MOJ")).get(NEXT).getAlarms()).hasSize(4);

        Obligations.submitted("MOJ", "MOJ-2026-S2");

        assertThat(events(feed("agency", "MOJ")).get(NEXT).getAlarms()).isEmpty();
    }

    @Test
    void speaksTheLanguageAskedFor() {
        Calendar feed = feed("agency", "LEB", "region", "75", "lang", "en");

        assertThat(feed.getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo("Law and order: half-yearly information · LEB · 75");
        assertThat(
                        text(
                                events(feed).get("obligation-LEB-75-2026-S2@zantartip.kz"),
                                Property.SUMMARY))
                .isEqualTo("LEB-75 · Information to the MIA: 2026-S2");
    }

    @Test
    void aNewCalendarMovesTheEntry() {
        acts.replaceCalendar(3, LocalDate.of(2027, 1, 15));

        VEvent moved = events(feed("agency", "MOJ")).get(NEXT);

        assertThat(text(moved, Property.DTSTART)).isEqualTo("20270118");
        assertThat(text(moved, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void theSuccessorTakesOverTheEntry() {
        acts.replaceAgency("MOJ", "MOJX", LocalDate.of(2027, 1, 1));

        Map<String, VEvent> events = events(feed("agency", "MOJX"));

        assertThat(text(events.get(NEXT), Property.SUMMARY)).startsWith("MOJX · ");
        assertThat(text(events.get(NEXT), Property.SEQUENCE)).isEqualTo("1");
        assertThat(events(feed("agency", "MOJ")))
                .hasSize(12)
                .allSatisfy((_, event) -> assertThat(isCancelled(event)).isFalse());
    }

    /// The Judicial Administration stands in measure 41 only.
    @Test
    void whatAMergedBodyOwesNoMoreIsCancelled() {
        succeed("JA", 0, "MIA", "2027-01-01").then().statusCode(200);

        Map<String, VEvent> events = events(feed("agency", "JA"));

        assertThat(isCancelled(events.get(OF_JA))).isTrue();
        assertThat(events.get(OF_JA).getAlarms()).isEmpty();
        assertThat(text(events.get(OF_JA), Property.SEQUENCE)).isEqualTo("1");
        assertThat(isCancelled(events.get("obligation-MIA-2026-S2@zantartip.kz"))).isFalse();
        assertThat(isCancelled(events.get("obligation-JA-2026-S1@zantartip.kz"))).isFalse();
    }

    @Test
    void whatABodyOwesNoMoreThatLeftThePlanIsCancelledUntilItComesBack() {
        acts.amend(41, LocalDate.of(2026, 12, 1), Acts.without("JA"));
        VEvent gone = events(feed("agency", "JA")).get(OF_JA);
        acts.amend(41, LocalDate.of(2026, 12, 1), SubscribeToReportingCalendarTest::withJa);

        VEvent back = events(feed("agency", "JA")).get(OF_JA);

        assertThat(isCancelled(gone)).isTrue();
        assertThat(text(gone, Property.SEQUENCE)).isEqualTo("1");
        assertThat(isCancelled(back)).isFalse();
        assertThat(text(back, Property.SEQUENCE)).isEqualTo("2");
    }

    private static Wording withJa(Wording wording) {
        return new Wording(
                wording.direction(),
                wording.title(),
                wording.completionForm(),
                wording.deadlineText(),
                wording.schedule(),
                Stream.concat(
                                wording.executors().stream(),
                                Stream.of(new Executor("JA", false, false)))
                        .toList(),
                wording.financing(),
                wording.sourceNotes());
    }

    private static boolean isCancelled(VEvent event) {
        return event.getProperty(Property.STATUS)
                .map(status -> status.getValue().equals("CANCELLED"))
                .orElse(false);
    }

    private static Calendar feed(String... parameters) {
        try (InputStream in =
                asking(parameters)
                        .accept("text/calendar")
                        .get("/api/v1/reporting-calendar")
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

    private static Map<String, VEvent> events(Calendar feed) {
        return feed.<VEvent>getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(event -> text(event, Property.UID), Function.identity()));
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
