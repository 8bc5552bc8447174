package kz.zantartip.indicators.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoveredPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-S2, 2026-07-01, 2026-12-31",
        "2026-Q3, 2026-07-01, 2026-09-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2020-2024, 2020-01-01, 2024-12-31",
        "NOT_STATED,,",
    })
    void hasAFirstAndALastDay(String code, LocalDate start, LocalDate end) {
        CoveredPeriod period = CoveredPeriod.valueOf(code);

        assertThat(period).isEqualTo(new CoveredPeriod(code, start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-13",
                "2026-Q5",
                "2026-S3",
                "2024-2020",
                "2020-2020",
                "2020-20244",
                "not_stated",
                "2026 ",
                "٢٠٢٦",
                "2026-q1"
            })
    void everyOtherCodeIsNone(String code) {
        assertThat(CoveredPeriod.isOne(code)).isFalse();
    }

    @Test
    void theEarlierAndTheLongerStandsFirstAndTheUnstatedLast() {
        assertThat(
                        Stream.of("NOT_STATED", "2026-Q1", "2020", "2026", "2020-2024", "2026-01")
                                .map(CoveredPeriod::valueOf)
                                .sorted())
                .extracting(CoveredPeriod::code)
                .containsExactly("2020-2024", "2020", "2026", "2026-Q1", "2026-01", "NOT_STATED");
    }
}
