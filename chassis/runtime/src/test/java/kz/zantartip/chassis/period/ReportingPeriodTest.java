package kz.zantartip.chassis.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.zantartip.chassis.period.ReportingPeriod.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026, YEAR, 2026-01-01, 2026-12-31, 2027",
        "2026-S1, HALF_YEAR, 2026-01-01, 2026-06-30, 2026-S2",
        "2026-S2, HALF_YEAR, 2026-07-01, 2026-12-31, 2027-S1",
        "2026-Q1, QUARTER, 2026-01-01, 2026-03-31, 2026-Q2",
        "2026-Q4, QUARTER, 2026-10-01, 2026-12-31, 2027-Q1",
        "2026-02, MONTH, 2026-02-01, 2026-02-28, 2026-03",
        "2028-02, MONTH, 2028-02-01, 2028-02-29, 2028-03",
        "2026-12, MONTH, 2026-12-01, 2026-12-31, 2027-01"
    })
    void aCodeTellsKindDaysAndWhatFollows(
            String code, Kind kind, LocalDate start, LocalDate end, String next) {
        ReportingPeriod period = ReportingPeriod.valueOf(code);

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.next().code()).isEqualTo(next);
        assertThat(period.code()).isEqualTo(code);
        assertThat(period).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "26", "2026-", "2026-S0", "2026-S3", "2026-Q0", "2026-Q5", "2026-0", "2026-00",
                        "2026-13",
                "2026-1", "2026-q1", "2026Q1", "2026-Q1 ", " 2026", "٢٠٢٦", "2026-01-01", "0999",
                        "3000", "2026-Ｑ1"
            })
    void anythingElseIsNoPeriod(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.valueOf(code));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theDaysOfAYearAreInExactlyOnePeriodOfAKind(Kind kind) {
        List<ReportingPeriod> periods =
                Stream.iterate(
                                ReportingPeriod.containing(LocalDate.of(2028, 1, 1), kind),
                                period -> period.year() == 2028,
                                ReportingPeriod::next)
                        .toList();

        assertThat(LocalDate.of(2028, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)))
                .allSatisfy(day ->
                        assertThat(periods)
                                .filteredOn(period -> period.contains(day))
                                .containsExactly(ReportingPeriod.containing(day, kind)));
    }

    @Test
    void theLongerStandsBeforeTheShorterThatBeginsWithIt() {
        List<String> sorted =
                Stream.of("2026-Q2", "2026-01", "2026-Q1", "2026", "2026-S1", "2025-12")
                        .map(ReportingPeriod::valueOf)
                        .sorted()
                        .map(ReportingPeriod::code)
                        .toList();

        assertThat(sorted)
                .containsExactly("2025-12", "2026", "2026-S1", "2026-Q1", "2026-01", "2026-Q2");
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 2", "HALF_YEAR, 3", "QUARTER, 5", "MONTH, 13", "MONTH, 0"})
    void aYearHasNoMoreOfThem(Kind kind, int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportingPeriod(kind, 2026, number));
    }
}
