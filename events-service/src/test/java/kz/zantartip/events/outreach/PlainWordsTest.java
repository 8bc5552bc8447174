package kz.zantartip.events.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Алатау, алатау",
        "АЛАТАУ АУДАНЫ, алатау",
        "район  Алатау, алатау",
        "Алатау ауданы., алатау",
        "Район имени Казыбек би, имени казыбек би",
        "Районный центр, районный центр",
        "Жетісу-2, жетісу-2",
        "район, район"
    })
    void aDistrictIsItsNameWithoutTheWord(String written, String key) {
        assertThat(PlainWords.district(written)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "дәрістерге, дарис:*",
        "мектептегі, мектеп:*",
        "құқықтық сауаттылық, кукыктык:* & сауаттылык:*",
        "заң, зан:*",
        "«НаркоSTOP»!, наркоstop:*",
        "a & b | !c:*, a:* & b:* & c:*"
    })
    void aQuestionAsksForTheBeginningsOfItsWords(String asked, String beginnings) {
        assertThat(PlainWords.beginnings(asked)).isEqualTo(beginnings);
    }

    @Test
    void whereThereIsNoWordThereIsNoQuestion() {
        assertThat(PlainWords.beginnings(" … & | ! ")).isEmpty();
        assertThat(PlainWords.of(null, "", " ")).isEmpty();
    }
}
