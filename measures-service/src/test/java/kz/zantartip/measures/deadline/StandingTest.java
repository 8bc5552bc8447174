package kz.zantartip.measures.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.zantartip.measures.deadline.Settlement.Reported;
import kz.zantartip.measures.deadline.Settlement.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

    private static final LocalDate LIVE_FROM = LocalDate.of(2026, 6, 1);

    /// Due on Saturday 31 October 2026, so that Monday 2 November binds.
    @ParameterizedTest
    @CsvSource({
        "2026-06-01, UPCOMING,  0",
        "2026-10-18, UPCOMING,  0",
        "2026-10-19, DUE_SOON,  0",
        "2026-10-31, DUE_SOON,  0",
        "2026-11-01, DUE_SOON,  0",
        "2026-11-02, DUE_SOON,  0",
        "2026-11-03, OVERDUE,   1",
        "2026-11-04, OVERDUE,   2",
        "2027-11-02, OVERDUE, 365"
    })
    void withoutAReportTheDayDecides(LocalDate today, DeadlineStatus status, long daysLate) {
        Standing standing =
                Standing.of(
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 11, 2),
                        Settlement.NOTHING,
                        today,
                        LIVE_FROM);

        assertThat(standing).isEqualTo(new Standing(status, daysLate > 0, daysLate));
    }

    @ParameterizedTest
    @CsvSource({
        // effective, today: the day before going live, on it, after it
        "2026-05-31, 2026-05-16, UPCOMING,     0",
        "2026-05-31, 2026-05-31, DUE_SOON,     0",
        "2026-05-31, 2026-06-01, NOT_RECORDED, 1",
        "2026-05-31, 2026-11-22, NOT_RECORDED, 175",
        "2026-06-01, 2026-06-01, DUE_SOON,     0",
        "2026-06-01, 2026-06-02, OVERDUE,      1",
        // asked for a day before the system went live
        "2025-07-31, 2025-07-01, UPCOMING,     0",
        "2025-07-31, 2025-08-01, NOT_RECORDED, 1"
    })
    void whatPassedBeforeGoingLiveIsNotRecordedAndLateToTheLetter(
            LocalDate effectiveOn, LocalDate today, DeadlineStatus status, long daysLate) {
        Standing standing =
                Standing.of(effectiveOn, effectiveOn, Settlement.NOTHING, today, LIVE_FROM);

        assertThat(standing).isEqualTo(new Standing(status, daysLate > 0, daysLate));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void aReportDecidesWheneverItCame(State state) {
        LocalDate due = LocalDate.of(2026, 10, 30);

        for (LocalDate today : due.minusDays(40).datesUntil(due.plusDays(40)).toList()) {
            Standing standing = Standing.of(due, due, new Reported(state, due), today, LIVE_FROM);
            assertThat(standing)
                    .isEqualTo(new Standing(DeadlineStatus.valueOf(state.name()), false, 0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-30, false, 0",
        "2026-11-01, false, 0",
        "2026-11-02, false, 0",
        "2026-11-03, true,  1",
        "2026-11-22, true, 20"
    })
    void theFirstSubmissionIsMeasuredAgainstTheDayThatBinds(
            LocalDate submittedOn, boolean late, long daysLate) {
        Standing standing =
                Standing.of(
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 11, 2),
                        new Reported(State.ACCEPTED, submittedOn),
                        LocalDate.of(2027, 1, 1),
                        LIVE_FROM);

        assertThat(standing).isEqualTo(new Standing(DeadlineStatus.ACCEPTED, late, daysLate));
    }

    @Test
    void aReturnedReportHandedInOnTimeIsNotLateHoweverLongItIsOpen() {
        LocalDate due = LocalDate.of(2026, 10, 30);

        Standing standing =
                Standing.of(
                        due, due, new Reported(State.RETURNED, due), due.plusDays(100), LIVE_FROM);

        assertThat(standing).isEqualTo(new Standing(DeadlineStatus.RETURNED, false, 0));
    }

    @Test
    void aReportEnteredLaterTakesADeadlineOutOfNotRecorded() {
        LocalDate due = LocalDate.of(2025, 12, 31);

        Standing standing =
                Standing.of(
                        due,
                        due,
                        new Reported(State.ACCEPTED, LocalDate.of(2026, 1, 12)),
                        LocalDate.of(2026, 11, 22),
                        LIVE_FROM);

        assertThat(standing).isEqualTo(new Standing(DeadlineStatus.ACCEPTED, true, 12));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, true", "2025-04-01, false"})
    void onlyTheOfficialDayDecidesWhetherADeadlinePrecedesThePlan(
            LocalDate dueOn, boolean precedes) {
        LocalDate extendedTo = LocalDate.of(2025, 6, 2);

        Standing standing =
                Standing.of(
                        dueOn,
                        extendedTo,
                        Settlement.NOTHING,
                        LocalDate.of(2025, 7, 1),
                        LocalDate.of(2025, 1, 1));

        assertThat(standing.status() == DeadlineStatus.BEFORE_ADOPTION).isEqualTo(precedes);
        assertThat(standing.late()).isEqualTo(!precedes);
        assertThat(standing.daysLate()).isEqualTo(precedes ? 0 : 29);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void noReportMovesADeadlineThatPrecedesThePlan(State state) {
        LocalDate due = LocalDate.of(2025, 2, 15);

        Standing standing =
                Standing.of(
                        due,
                        LocalDate.of(2025, 2, 17),
                        new Reported(state, LocalDate.of(2025, 5, 1)),
                        LocalDate.of(2026, 11, 22),
                        LIVE_FROM);

        assertThat(standing).isEqualTo(new Standing(DeadlineStatus.BEFORE_ADOPTION, false, 0));
    }

    @Test
    void theOrderOfTheStatusesIsTheOrderInWhichTheyHold() {
        assertThat(DeadlineStatus.values())
                .extracting(Enum::name)
                .containsExactly(
                        "BEFORE_ADOPTION",
                        "ACCEPTED",
                        "SUBMITTED",
                        "RETURNED",
                        "NOT_RECORDED",
                        "OVERDUE",
                        "DUE_SOON",
                        "UPCOMING");
    }
}
