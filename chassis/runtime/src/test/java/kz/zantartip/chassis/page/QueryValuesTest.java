package kz.zantartip.chassis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.chassis.time.AsOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryValuesTest {

    enum Colour {
        RED,
        GREEN
    }

    static class Query {
        String text;
        Integer number;
        Long big;
        BigDecimal decimal;
        Boolean truth;
        LocalDate date;
        AsOf moment;
        ReportingPeriod period;
        Colour colour;
        List<Colour> colours;
    }

    @ParameterizedTest
    @CsvSource({
        "text, ' ә ', ' ә '",
        "number, -12, -12",
        "number, 007, 7",
        "big, 999999999999999999, 999999999999999999",
        "decimal, 1.50, 1.50",
        "decimal, -0.001, -0.001",
        "truth, true, true",
        "date, 2028-02-29, 2028-02-29",
        "period, 2026-Q3, 2026-Q3",
        "colour, RED, RED",
        "colours, 'RED,GREEN', '[RED, GREEN]'"
    })
    void aValueIsReadAsItsType(String field, String value, String read) throws Exception {
        assertThat(QueryValues.convert(value, type(field))).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource({
        "number, '', not-an-integer",
        "number, +1, not-an-integer",
        "number, ' 1', not-an-integer",
        "number, 1.0, not-an-integer",
        "number, 1e3, not-an-integer",
        "number, ١٢, not-an-integer",
        "number, 2147483648, not-an-integer",
        "big, 9999999999999999999, not-an-integer",
        "decimal, '', not-a-number",
        "decimal, '1,5', not-a-number",
        "decimal, 1e999999999, not-a-number",
        "decimal, ١٢, not-a-number",
        "decimal, .5, not-a-number",
        "decimal, NaN, not-a-number",
        "truth, TRUE, unknown-code",
        "truth, 1, unknown-code",
        "date, 2026-02-29, not-a-date",
        "date, 2026-1-1, not-a-date",
        "date, +999999999-01-01, not-a-date",
        "date, -0001-01-01, not-a-date",
        "date, 2026-01-01T00:00:00Z, not-a-date",
        "moment, now, not-a-moment",
        "period, 2026-S3, not-a-period",
        "colour, red, unknown-code",
        "colour, '', unknown-code",
        "colours, '', unknown-code",
        "colours, 'RED,', unknown-code",
        "colours, 'RED;GREEN', unknown-code"
    })
    void whatDoesNotFitNamesTheTypeExpected(String field, String value, String code) {
        assertThatExceptionOfType(QueryValues.Unfit.class)
                .isThrownBy(() -> QueryValues.convert(value, type(field)))
                .satisfies(unfit -> assertThat(unfit.code()).isEqualTo(code));
    }

    private static Type type(String field) throws NoSuchFieldException {
        return Query.class.getDeclaredField(field).getGenericType();
    }
}
