package kz.zantartip.measures.schedule;

import static kz.zantartip.measures.schedule.DayKind.HOLIDAY;
import static kz.zantartip.measures.schedule.DayKind.MOVED_HOLIDAY;
import static kz.zantartip.measures.schedule.DayKind.WEEKEND;
import static kz.zantartip.measures.schedule.DayKind.WORKED_WEEKEND;
import static kz.zantartip.measures.schedule.DayKind.WORKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayCalendarTest {

    private static final WorkingDayCalendar CALENDAR = ReferenceFiles.calendar();

    @ParameterizedTest
    @CsvSource({
        // the turn of the year: Thursday and Friday; Friday and Saturday; Saturday and Sunday
        "2025-12-31, WORKING,",
        "2026-01-01, HOLIDAY, 01-01",
        "2026-01-02, HOLIDAY, 01-02",
        "2026-01-03, WEEKEND,",
        "2026-01-05, WORKING,",
        "2027-01-01, HOLIDAY, 01-01",
        "2027-01-02, HOLIDAY, 01-02",
        "2027-01-03, WEEKEND,",
        "2027-01-04, MOVED_HOLIDAY, 01-02",
        "2027-01-05, WORKING,",
        "2028-01-03, MOVED_HOLIDAY, 01-01",
        "2028-01-04, MOVED_HOLIDAY, 01-02",
        "2028-01-05, WORKING,",
        // Christmas does not move: a Sunday in 2029, a Friday in 2028, a Wednesday in 2026
        "2026-01-07, HOLIDAY, 01-07",
        "2028-01-07, HOLIDAY, 01-07",
        "2029-01-07, HOLIDAY, 01-07",
        "2029-01-08, WORKING,",
        // Nauryz piles up
        "2026-03-20, WORKING,",
        "2026-03-21, HOLIDAY, 03-21",
        "2026-03-22, HOLIDAY, 03-22",
        "2026-03-23, HOLIDAY, 03-23",
        "2026-03-24, MOVED_HOLIDAY, 03-21",
        "2026-03-25, MOVED_HOLIDAY, 03-22",
        "2026-03-26, WORKING,",
        // Constitution Day: 30 August until 2025, 15 March from 2027
        "2025-08-30, HOLIDAY, 08-30",
        "2025-09-01, MOVED_HOLIDAY, 08-30",
        "2026-08-30, WEEKEND,",
        "2026-08-31, WORKING,",
        "2027-08-30, WORKING,",
        "2026-03-15, WEEKEND,",
        "2026-03-16, WORKING,",
        "2027-03-15, HOLIDAY, 03-15",
        "2027-03-16, WORKING,",
        // Kurban Ait: announced for two years
        "2025-06-06, HOLIDAY, KURBAN_AIT",
        "2026-05-27, HOLIDAY, KURBAN_AIT",
        "2027-05-27, WORKING,"
    })
    void aDayHasItsKindAndItsHoliday(LocalDate date, DayKind kind, String holiday) {
        assertThat(CALENDAR.day(date)).isEqualTo(new CalendarDay(date, kind, holiday));
    }

    /// The list names the days off that are not the holidays of every year.
    @Test
    void theDaysOffKnownOf2026AreThoseOfTheRules() {
        JsonNode known = ReferenceFiles.tree("working-days.json").get("knownDaysOff2026");

        Set<LocalDate> moved =
                LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .map(CALENDAR::day)
                        .filter(day ->
                                day.kind() == MOVED_HOLIDAY || "KURBAN_AIT".equals(day.holiday()))
                        .map(CalendarDay::date)
                        .collect(Collectors.toSet());

        assertThat(moved)
                .containsExactlyInAnyOrderElementsOf(
                        StreamSupport.stream(known.spliterator(), false)
                                .map(day -> LocalDate.parse(day.textValue()))
                                .toList());
    }

    @Test
    void aDayOffLeadsToTheNextWorkingDayAndSaysWhy() {
        NextWorkingDay next = CALENDAR.onOrAfter(LocalDate.of(2026, 3, 21));

        assertThat(next.on()).isEqualTo("2026-03-26");
        assertThat(next.calendarVersion()).isEqualTo(2);
        assertThat(next.skipped())
                .extracting(CalendarDay::kind)
                .containsExactly(HOLIDAY, HOLIDAY, HOLIDAY, MOVED_HOLIDAY, MOVED_HOLIDAY);
        assertThat(next.skipped())
                .extracting(CalendarDay::holiday)
                .containsExactly("03-21", "03-22", "03-23", "03-21", "03-22");
    }

    @Test
    void aWorkingDayIsItsOwnNext() {
        LocalDate thursday = LocalDate.of(2026, 12, 31);

        assertThat(CALENDAR.onOrAfter(thursday))
                .isEqualTo(new NextWorkingDay(thursday, List.of(), 2));
    }

    @Test
    void theNextWorkingDayCanLieInTheNextYear() {
        NextWorkingDay next = CALENDAR.onOrAfter(LocalDate.of(2028, 12, 31));

        assertThat(next.on()).isEqualTo("2029-01-03");
        assertThat(next.skipped())
                .extracting(CalendarDay::kind)
                .containsExactly(WEEKEND, HOLIDAY, HOLIDAY);
    }

    @Test
    void aHolidayMovesOverTheTurnOfTheYear() throws JsonProcessingException {
        WorkingDayCalendar calendar =
                calendar(
                        """
                        "fixed": [{"monthDay": "12-31", "moves": true},
                                  {"monthDay": "01-01", "moves": true}]
                        """);

        // 31 December 2028 is a Sunday
        assertThat(calendar.day(LocalDate.of(2029, 1, 1)).kind()).isEqualTo(HOLIDAY);
        assertThat(calendar.day(LocalDate.of(2029, 1, 2)))
                .isEqualTo(new CalendarDay(LocalDate.of(2029, 1, 2), MOVED_HOLIDAY, "12-31"));
    }

    @Test
    void aHolidayMovesAwayFromOneThatDoesNot() throws JsonProcessingException {
        WorkingDayCalendar calendar =
                calendar(
                        """
                        "fixed": [{"monthDay": "05-07", "moves": true}],
                        "movable": [{"code": "AIT", "dates": ["2026-05-07"], "moves": false}]
                        """);

        assertThat(calendar.day(LocalDate.of(2026, 5, 7)).holiday()).isEqualTo("AIT");
        assertThat(calendar.day(LocalDate.of(2026, 5, 8)))
                .isEqualTo(new CalendarDay(LocalDate.of(2026, 5, 8), MOVED_HOLIDAY, "05-07"));
    }

    @Test
    void aWorkedSaturdayIsAWorkingDay() throws JsonProcessingException {
        WorkingDayCalendar calendar = calendar("\"workedWeekendDays\": [\"2026-05-23\"]");

        assertThat(calendar.kind(LocalDate.of(2026, 5, 23))).isEqualTo(WORKED_WEEKEND);
        assertThat(calendar.isWorking(LocalDate.of(2026, 5, 23))).isTrue();
        assertThat(calendar.kind(LocalDate.of(2026, 5, 24))).isEqualTo(WEEKEND);
        assertThat(calendar.kind(LocalDate.of(2026, 5, 25))).isEqualTo(WORKING);
    }

    @Test
    void theSameAnswersComeInWhateverOrderYearsAreAsked() {
        WorkingDayCalendar backwards = ReferenceFiles.calendar();

        for (int year : new int[] {2101, 2032, 2026, 2025, 2024, 1999}) {
            LocalDate start = LocalDate.of(year, 1, 1);
            assertThat(start.datesUntil(start.plusYears(1)).map(backwards::day))
                    .containsExactlyElementsOf(
                            start.datesUntil(start.plusYears(1)).map(CALENDAR::day).toList());
        }
    }

    @Test
    void aVersionIsWrittenAsItWasRead() {
        JsonNode written = ReferenceFiles.tree("working-days.json");

        CalendarVersion read = ReferenceFiles.JSON.convertValue(written, CalendarVersion.class);

        assertThat(ReferenceFiles.JSON.<JsonNode>valueToTree(read)).isEqualTo(written);
        assertThat(read.remarks()).containsOnlyKeys("knownDaysOff2026");
        assertThat(read.weekend()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weekend|'weekend':"
                        + " ['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY']",
                "weekend|'weekend': []",
                "movable.code|'movable': [{'dates': ['2027-05-16'], 'moves': false}]",
                "fixed.monthDay|'fixed': [{'monthDay': '02-30', 'moves': true}]",
                "fixed.monthDay|'fixed': [{'moves': true}]",
                "fixed.until|'fixed': [{'monthDay': '02-01', 'from': '2026-01-01', 'until':"
                        + " '2025-01-01'}]",
                "workedWeekendDays|'workedWeekendDays': ['2026-05-22']"
            })
    void nonsenseIsRefusedAndItsFieldNamed(String sample) {
        String[] parts = sample.split("\\|");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar(parts[1].replace('\'', '"')))
                .withMessageStartingWith(parts[0] + ": ");
    }

    private static WorkingDayCalendar calendar(String fields) throws JsonProcessingException {
        String weekend =
                fields.contains("\"weekend\"") ? "" : "\"weekend\": [\"SATURDAY\", \"SUNDAY\"], ";
        return WorkingDayCalendar.of(
                ReferenceFiles.JSON.readValue(
                        "{\"version\": 7, " + weekend + fields + "}", CalendarVersion.class));
    }
}
