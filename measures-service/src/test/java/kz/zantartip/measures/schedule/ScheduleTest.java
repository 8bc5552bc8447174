package kz.zantartip.measures.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zantartip.measures.schedule.ScheduleRefused.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleTest {

    private static final String WHOLE =
            "\"window\": {\"from\": \"2025-01-01\", \"to\": \"2030-12-31\"}";

    @Test
    void theTwentyNinthOfFebruaryIsTheLastOfFebruaryInACommonYear() {
        Schedule schedule = new Schedule.Yearly(List.of(MonthDay.of(2, 29)), Window.PLAN);

        assertThat(schedule.occurrences())
                .extracting(Occurrence::dueOn)
                .contains(LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29));
    }

    @Test
    void neighbouringLeapDaysNeverMakeOneDeadlineTwice() {
        Schedule schedule =
                new Schedule.Yearly(List.of(MonthDay.of(2, 29), MonthDay.of(2, 28)), Window.PLAN);

        assertThat(schedule.occurrences())
                .extracting(Occurrence::dueOn)
                .hasSize(7)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    static Stream<Window> randomWindows() {
        Random random = new Random(55);
        return Stream.generate(() -> randomWindow(random)).limit(200);
    }

    /// Against a plain walk over every day of the window.
    @ParameterizedTest
    @MethodSource("randomWindows")
    void aRhythmIsTheLastDaysOfItsPeriodsInTheWindow(Window window) {
        assertThat(days(new Schedule.Monthly(window))).isEqualTo(lastDays(window, 1));
        assertThat(days(new Schedule.Quarterly(window))).isEqualTo(lastDays(window, 3));
        assertThat(days(new Schedule.HalfYearly(window))).isEqualTo(lastDays(window, 6));
        assertThat(days(new Schedule.Continuous(window))).isEqualTo(lastDays(window, 12));
    }

    @ParameterizedTest
    @MethodSource("randomWindows")
    void yearlyDaysAreThoseOfTheWindow(Window window) {
        Random random = new Random(window.hashCode());
        List<MonthDay> wanted =
                IntStream.range(0, 3)
                        .mapToObj(_ -> MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)))
                        .toList();

        List<LocalDate> due = days(new Schedule.Yearly(wanted, window));

        assertThat(due)
                .isEqualTo(
                        window.from()
                                .datesUntil(window.to().plusDays(1))
                                .filter(day -> wanted.contains(MonthDay.from(day)))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("randomWindows")
    void whatFollowsAYearIsDueInTheNext(Window window) {
        List<Occurrence> all =
                new Schedule.YearlyAfterReportingYear(MonthDay.of(2, 15), window).occurrences();

        assertThat(all)
                .hasSize(window.to().getYear() - window.from().getYear() + 1)
                .isSortedAccordingTo(Comparator.comparing(Occurrence::dueOn))
                .allMatch(due -> due.dueOn().getYear() == due.period().year() + 1);
    }

    @ParameterizedTest
    @MethodSource("randomWindows")
    void anEndOfAPeriodIsTheDueDay(Window window) {
        assertThat(
                        Stream.of(
                                        new Schedule.Monthly(window),
                                        new Schedule.Quarterly(window),
                                        new Schedule.HalfYearly(window),
                                        new Schedule.Continuous(window))
                                .flatMap(schedule -> schedule.occurrences().stream()))
                .allMatch(due -> due.period().end().equals(due.dueOn()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{W}                                                                 | type",
                "`type`: `ONE_OFF`, {W}                                              | due",
                "`type`: `ONE_OFF`, `due`: `2031-01-01`, {W}                         | due",
                "`type`: `ONE_OFF`, `due`: `2026-01-01`, `from`: `2026-01-02`, {W}   | from",
                "`type`: `ONE_OFF`, `due`: `2026-01-01`, `monthDays`: [`01-01`], {W} | monthDays",
                "`type`: `MONTHLY`, `due`: `2026-01-01`, {W}                         | due",
                "`type`: `MONTHLY`, `from`: `2026-01-01`, {W}                        | from",
                "`type`: `MONTHLY`, `followsReportingYear`: false, {W}   | followsReportingYear",
                "`type`: `YEARLY`, {W}                                               | monthDays",
                "`type`: `YEARLY`, `monthDays`: [], {W}                              | monthDays",
                "`type`: `YEARLY`, `monthDays`: [null], {W}                          | monthDays",
                "`type`: `YEARLY`, `monthDays`: [`02-30`], {W}                       | monthDays",
                "`type`: `YEARLY`, `monthDays`: [`2-3`], {W}                         | monthDays",
                "`type`: `YEARLY`, `monthDays`: [`02-15`, `02-15`], {W}              | monthDays",
                "`type`: `YEARLY`, `monthDays`: [`01-01`, `02-01`], `followsReportingYear`: true,"
                        + " {W}|monthDays",
                "`type`: `MONTHLY`                                                   | window",
                "`type`: `MONTHLY`, `window`: {`from`: `2026-01-01`}                 | window",
                "`type`: `MONTHLY`, `window`: {`from`: `2026-02-01`, `to`: `2026-01-31`} | window",
                "`type`: `MONTHLY`, `window`: {`from`: `2024-12-31`, `to`: `2026-01-31`} | window",
                "`type`: `MONTHLY`, `window`: {`from`: `2030-01-01`, `to`: `9999-12-31`} | window",
                "`type`: `QUARTERLY`, `window`: {`from`: `2026-01-01`, `to`: `2026-03-30`} | window"
            })
    void nonsenseIsRefusedAndItsFieldNamed(String fields, String field)
            throws JsonProcessingException {
        ScheduleDescription written = read(fields.replace('`', '"').replace("{W}", WHOLE));

        assertThatExceptionOfType(ScheduleRefused.class)
                .isThrownBy(written::toSchedule)
                .withMessageStartingWith(field + ": ")
                .satisfies(refused ->
                        assertThat(refused.faults())
                                .extracting(Fault::field)
                                .containsExactly(field));
    }

    @Test
    void allFaultsAreToldAtOnce() throws JsonProcessingException {
        ScheduleDescription written =
                read("\"type\": \"YEARLY\", \"due\": \"2026-01-01\", \"from\": \"2026-01-01\"");

        assertThatExceptionOfType(ScheduleRefused.class)
                .isThrownBy(written::toSchedule)
                .satisfies(refused ->
                        assertThat(refused.faults())
                                .extracting(Fault::field)
                                .containsExactly("due", "from", "window", "monthDays"));
    }

    private static ScheduleDescription read(String fields) throws JsonProcessingException {
        return ReferenceFiles.JSON.readValue("{" + fields + "}", ScheduleDescription.class);
    }

    private static Window randomWindow(Random random) {
        int days = (int) (Window.PLAN.to().toEpochDay() - Window.PLAN.from().toEpochDay());
        LocalDate from = Window.PLAN.from().plusDays(random.nextInt(days));
        int left = (int) (Window.PLAN.to().toEpochDay() - from.toEpochDay());
        return new Window(from, from.plusDays(random.nextInt(left + 1)));
    }

    private static List<LocalDate> days(Schedule schedule) {
        return schedule.occurrences().stream().map(Occurrence::dueOn).toList();
    }

    private static List<LocalDate> lastDays(Window window, int months) {
        return window.from()
                .datesUntil(window.to().plusDays(1))
                .filter(day -> day.plusDays(1).getDayOfMonth() == 1)
                .filter(day -> day.getMonthValue() % months == 0)
                .toList();
    }
}
