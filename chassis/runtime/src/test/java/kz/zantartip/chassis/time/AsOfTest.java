package kz.zantartip.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    /// Midnight in Almaty is 19:00 UTC the day before.
    @ParameterizedTest
    @CsvSource({
        "2026-11-19, 2026-11-20T07:00:00Z, 2026-11-19T18:59:59.999999Z",
        "2026-11-20, 2026-11-20T07:00:00Z, 2026-11-20T07:00:00Z",
        "2026-11-20, 2026-11-20T18:59:59.999999Z, 2026-11-20T18:59:59.999999Z",
        "2026-11-20, 2026-11-20T19:00:00Z, 2026-11-20T18:59:59.999999Z",
        "2026-11-20, 2026-11-19T19:00:00Z, 2026-11-19T19:00:00Z",
        "2025-04-01, 2026-11-20T07:00:00Z, 2025-04-01T18:59:59.999999Z",
        "2026-11-20T10:00:00+05:00, 2026-11-20T07:00:00Z, 2026-11-20T05:00:00Z",
        "2026-11-20T05:00:00.123456789Z, 2026-11-20T07:00:00Z, 2026-11-20T05:00:00.123456Z"
    })
    void aDateMeansItsEndAndTodayMeansNow(String asked, Instant now, Instant meant) {
        assertThat(AsOf.valueOf(asked).instant(at(now))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2026-11-20T07:00:00Z, false",
        "2025-04-01, 2026-11-20T07:00:00Z, true",
        "2025-03-31T18:59:59.999999Z, 2026-11-20T07:00:00Z, false",
        "2025-03-31T19:00:00Z, 2026-11-20T07:00:00Z, true",
        "2026-11-20, 2026-11-19T18:59:59Z, false",
        "2026-11-20, 2026-11-19T19:00:00Z, true",
        "2026-11-21, 2026-11-20T07:00:00Z, false",
        "2026-11-20T07:00:00Z, 2026-11-20T07:00:00Z, true",
        "2026-11-20T07:00:00.000001Z, 2026-11-20T07:00:00Z, false",
        "0000-01-01T00:00:00+18:00, 2026-11-20T07:00:00Z, false",
        "9999-12-31T23:59:59-18:00, 2026-11-20T07:00:00Z, false"
    })
    void itIsKnownFromTheAdoptionUntilNow(String asked, Instant now, boolean known) {
        assertThat(AsOf.valueOf(asked).isKnown(at(now))).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2026-02-30",
                "2026-1-1",
                "2026-11-20T07:00:00",
                "2026-11-20 07:00:00Z",
                "+2026-11-20T07:00:00Z",
                "+12026-11-20T07:00:00Z",
                "-2026-11-20T07:00:00Z",
                "-999999999-01-01T00:00:00+18:00",
                "٢٠٢٦-11-20",
                "2026-11-20T25:00:00Z"
            })
    void anythingElseIsNoMoment(String asked) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> AsOf.valueOf(asked));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
