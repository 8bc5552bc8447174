package kz.zantartip.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @Test
    void unsetTheyAreTheContracts() {
        Figures figures = Figures.parse(Optional.empty());

        assertThat(figures.of(Policy.DEFAULT)).isEqualTo(600);
        assertThat(figures.of(Policy.CLIENT)).isEqualTo(6_000);
        assertThat(figures.of(Policy.HOLDS)).isEqualTo(30);
        assertThat(figures.of(Policy.BOOKINGS)).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x100                            | 60000 | 600000 | 3000",
                "default=5                       | 5     | 6000   | 30",
                "default=5,client=8,bookings=2   | 5     | 8      | 2",
                "x2, bookings=7                  | 1200  | 12000  | 7",
            })
    void aFactorRaisesAllAndAFigureOne(String setting, long open, long client, long bookings) {
        Figures figures = Figures.parse(Optional.of(setting));

        assertThat(figures.of(Policy.DEFAULT)).isEqualTo(open);
        assertThat(figures.of(Policy.CLIENT)).isEqualTo(client);
        assertThat(figures.of(Policy.BOOKINGS)).isEqualTo(bookings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x0",
                "x",
                "100",
                "x-1",
                "X100",
                "default",
                "default=0",
                "default=-1",
                "default=1.5",
                "visits=30",
                "default=5,",
                "default=5,default=6",
                "x2,x3",
                "default=9999999999"
            })
    void nonsenseNamesTheSetting(String setting) {
        assertThatThrownBy(() -> Figures.parse(Optional.of(setting)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ZT_RATE_LIMITS");
    }
}
