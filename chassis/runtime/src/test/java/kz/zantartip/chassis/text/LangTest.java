package kz.zantartip.chassis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LangTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk                          | KK",
                "ru                          | RU",
                "EN                          | EN",
                "ru-KZ                       | RU",
                "kk-Cyrl-KZ                  | KK",
                "en-GB,en;q=0.9              | EN",
                "fr, ru;q=0.5, en;q=0.7      | EN",
                "ru;q=0.5, en;q=0.5          | RU",
                "en;q=0, ru;q=0.1            | RU",
                "en;q=0                      | KK",
                "*                           | KK",
                "*;q=0.1, ru                 | RU",
                "kk;q=0, *                   | RU",
                "kk;q=0, ru;q=0, *;q=0.5     | EN",
                "fr, *                       | KK",
                "de-DE, fr;q=0.8             | KK",
                " ru ; q=0.8 , en ; q=0.9    | EN"
            })
    void theBestOfTheThreeIsChosen(String header, Lang best) {
        assertThat(Lang.accepted(header)).isEqualTo(best);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", ",", ";", ";;;", "q=1", "ru;q=2", "ru;q=x", "\u0000", "қазақша", "r%u"
            })
    void whatIsMalformedGivesKazakhAndNoError(String header) {
        assertThat(Lang.accepted(header)).isEqualTo(Lang.KK);
    }

    @Test
    void noHeaderGivesKazakh() {
        assertThat(Lang.accepted(null)).isEqualTo(Lang.KK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KK", "Ru", "kz", "", "en-GB", "eng"})
    void aCodeIsOneOfThreeInLowerCase(String code) {
        assertThat(Lang.ofCode(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kk, KK", "ru, RU", "en, EN"})
    void aCodeNamesItsLanguage(String code, Lang lang) {
        assertThat(Lang.ofCode(code)).contains(lang);
        assertThat(lang.code()).isEqualTo(code);
        assertThat(lang.locale().getLanguage()).isEqualTo(code);
    }
}
