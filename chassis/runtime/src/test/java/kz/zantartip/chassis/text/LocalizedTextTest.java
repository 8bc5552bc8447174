package kz.zantartip.chassis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    @ParameterizedTest
    @CsvSource({
        "Заң, Закон, Law, EN, Law",
        "Заң, Закон, , EN, Заң",
        ", Закон, Law, KK, Закон",
        ", , Law, RU, Law",
        "Заң, , Law, RU, Заң"
    })
    void aMissingLanguageIsReplacedByTheFirstThatIsThere(
            String kk, String ru, String en, Lang asked, String given) {
        assertThat(new LocalizedText(kk, ru, en).in(asked)).isEqualTo(given);
    }

    @Test
    void exactlyOneLanguageIsNeverReplaced() {
        LocalizedText text = new LocalizedText("Заң", null, "Law");

        assertThat(text.exactly(Lang.RU)).isNull();
        assertThat(text.exactly(Lang.EN)).isEqualTo("Law");
    }

    @Test
    void blankIsAbsent() {
        assertThat(new LocalizedText(" ", "", "\t\n"))
                .isEqualTo(new LocalizedText(null, null, null));
    }

    @Test
    void nothingAtAllReadsAsEmpty() {
        assertThat(new LocalizedText(null, null, null).in(Lang.KK)).isEmpty();
    }
}
