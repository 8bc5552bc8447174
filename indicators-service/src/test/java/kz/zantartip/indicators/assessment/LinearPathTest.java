package kz.zantartip.indicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.zantartip.indicators.assessment.LinearPath.Outcome;
import kz.zantartip.indicators.indicator.Polarity;
import kz.zantartip.indicators.observation.CoveredPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearPathTest {

    /// 22, 20, 18, 16, 14, 12: lower is better.
    private static final LinearPath RANK =
            new LinearPath(
                    Polarity.LOWER_IS_BETTER, 0, targets("22", "20", "18", "16", "14", "12"));

    /// 60, 61.2, 62.4, 63.6, 64.8, 66: higher is better.
    private static final LinearPath SHARE =
            new LinearPath(
                    Polarity.HIGHER_IS_BETTER,
                    1,
                    targets("60", "61.2", "62.4", "63.6", "64.8", "66"));

    /// 0.56 to 0.60, and none for 2030: higher is better.
    private static final LinearPath INDEX =
            new LinearPath(
                    Polarity.HIGHER_IS_BETTER, 2, targets("0.56", "0.57", "0.58", "0.59", "0.60"));

    @ParameterizedTest
    @CsvSource({
        "2026, 2026, 20, ACHIEVED, 0, 20, -2",
        "2026, 2026, 19, ACHIEVED, -1, 20, -1.75",
        "2026, 2026, 21, AT_RISK, 1, 20, -2.25",
        "2026, 2026, 22, AT_RISK, 2, 20, -2.5",
        "2026, 2026, 23, OFF_TRACK, 3, 20, -2.75",
        "2025, 2025, 22, ACHIEVED, 0, 22, -2",
        "2025, 2025, 24, AT_RISK, 2, 22, -2.4",
        "2025, 2025, 25, OFF_TRACK, 3, 22, -2.6",
        "2030, 2030, 12, ACHIEVED, 0, 12,",
        "2030, 2030, 13, AT_RISK, 1, 12,",
        "2026, 2026-S1, 21, ON_TRACK, 1, 21.01, -2",
        "2026, 2026-S1, 22, AT_RISK, 2, 21.01, -2.22",
        "2026, 2026-Q1, 24, OFF_TRACK, 4, 21.51, -2.52",
        "2025, 2025-S1, 22, ON_TRACK, 0, 22, -1.82",
        "2026, 2026-S1, 5, ON_TRACK, -15, 21.01, 1.55",
    })
    void ofARankLowerIsBetter(
            int year,
            String period,
            BigDecimal actual,
            AssessmentStatus status,
            BigDecimal distance,
            BigDecimal expected,
            BigDecimal needed) {
        Outcome outcome = RANK.assess(year, figure(actual, period));

        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.distance()).isEqualByComparingTo(distance);
        assertThat(outcome.expected()).isEqualByComparingTo(expected);
        assertThat(outcome.atRiskWithin()).isEqualByComparingTo("2");
        assertThat(outcome.neededPerYear())
                .usingComparator(Comparator.nullsFirst(BigDecimal::compareTo))
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 61.2, ACHIEVED, 0",
        "2026, 62.2, ACHIEVED, 1",
        "2026, 61.1, AT_RISK, -0.1",
        "2026, 60.2, AT_RISK, -1",
        "2026, 60, AT_RISK, -1.2",
        "2026, 59.9, OFF_TRACK, -1.3",
        "2026, 0, OFF_TRACK, -61.2",
        "2026, 100, ACHIEVED, 38.8",
    })
    void ofAShareHigherIsBetter(
            int year, BigDecimal actual, AssessmentStatus status, BigDecimal distance) {
        Outcome outcome = SHARE.assess(year, figure(actual, String.valueOf(year)));

        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.distance()).isEqualByComparingTo(distance);
    }

    @Test
    void withoutAFigureThereIsNoDataAndNothingIsTakenForZero() {
        Outcome outcome = SHARE.assess(2026, null);

        assertThat(outcome.status()).isEqualTo(AssessmentStatus.NO_DATA);
        assertThat(outcome.target()).isEqualByComparingTo("61.2");
        assertThat(outcome.distance()).isNull();
        assertThat(outcome.expected()).isNull();
        assertThat(outcome.neededPerYear()).isNull();
    }

    @Test
    void withoutATargetThereIsNoneWhateverWasObserved() {
        assertThat(INDEX.assess(2030, null).status()).isEqualTo(AssessmentStatus.NO_TARGET);
        assertThat(INDEX.assess(2030, figure(new BigDecimal("0.61"), "2030")))
                .isEqualTo(new Outcome(AssessmentStatus.NO_TARGET, null, null, null, null, null));
    }

    @Test
    void thePaceNeededLeadsToTheLastTargetThatThereIs() {
        Outcome outcome = INDEX.assess(2027, figure(new BigDecimal("0.55"), "2027"));

        assertThat(outcome.neededPerYear()).isEqualByComparingTo("0.025");
    }

    private static Figure figure(BigDecimal value, String period) {
        CoveredPeriod covered = CoveredPeriod.valueOf(period);
        LocalDate start = covered.start();
        return new Figure(value, start, covered.end());
    }

    private static SortedMap<Integer, BigDecimal> targets(String... values) {
        SortedMap<Integer, BigDecimal> targets = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            targets.put(2025 + i, new BigDecimal(values[i]));
        }
        return targets;
    }
}
