package kz.zantartip.measures.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.zantartip.measures.schedule.ReferenceFiles;
import kz.zantartip.measures.search.TextSearch.Entry;
import kz.zantartip.measures.search.TextSearch.Field;
import kz.zantartip.measures.search.TextSearch.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Search in the 55 official measures, against what a person finds who reads them.
class PlanSearchTest {

    private static final TextSearch<Integer> PLAN =
            TextSearch.over(
                    ReferenceFiles.measures().stream()
                            .map(measure ->
                                    new Entry<>(
                                            measure.number(),
                                            Set.of(Integer.toString(measure.number())),
                                            List.of(
                                                    new Field(measure.title(), 3),
                                                    new Field(measure.completionForm(), 1),
                                                    new Field(measure.deadlineText(), 1))))
                            .toList());

    /// The numbers of all measures that are found, best first.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one phrase in three languages
                "заң клиникалары                 | 29",
                "юридические клиники             | 29",
                "legal clinic                    | 29",
                "құқықтық сауаттылық             | 24 33",
                "правовая грамотность            | 24 33",
                "legal literacy                  | 24 33",
                // beginnings
                "клиник                          | 29",
                "грамот                          | 5 24 33",
                "сауатт                          | 5 24 33",
                "заң кли                         | 29",
                // other endings
                "клиникаларының                  | 29",
                "юридическая клиника             | 29",
                "мошенничество                   | 43 44",
                "мектептегі                      | 17 26",
                "правовых грамотностей           | 24 33",
                "правила финансов                | 40",
                // one wrong letter: another one, missing, too many, swapped, the first
                "кленики                         | 29",
                "клиик                           | 29",
                "граммотность                    | 5 24 33",
                "leagl literacy                  | 24 33",
                "хлиники                         | 29",
                "безапасность                    | 17 20 40 45 46",
                // Latin letters in Cyrillic words, small and capital, and the other way round
                "kлиникa                         | 29",
                "KЛИHИKА                         | 29",
                "саyаттылық                      | 5 24 33",
                "сlіnіс                          | 29",
                "ПPABOBAЯ ГPAMOTHOCTЬ            | 24 33",
                // on a Russian keyboard
                "зан клиникалары                 | 29",
                "кукыктык сауаттылык             | 24 33",
                "уйирмелер                       | 23",
                // case, quotes, dashes, the letter ё
                "«ЗАҢ» — клиникалары!            | 29",
                "Чат-Бот                         | 34",
                "развёртывание                   | 48",
                // numbers
                "18                              | 18",
                "№ 55                            | 55",
                "9–11                            | 5 47",
                "102                             | 8",
                // words of different languages and fields
                "брендбук идеологемы             | 53",
                "клиник literacy                 | ''",
                "клиника студент literacy        | ''",
                "эфир broadcasts заң             | 22"
            })
    void findsAllThatAReaderFinds(String query, String numbers) {
        assertThat(found(query)).containsExactlyElementsOf(numbers(numbers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "тегін заң көмегі      | 33",
                "юридическая помощь    | 22 33 29 19",
                "law and order         | 14",
                "олимпиада             | 5 47 23",
                "пирамиды              | 41 44",
                "заң                   | 14 22 29 32 33 38 51 52 53",
                "drinks energy         | 55",
                "цифровой полицейский  | 48",
                "12                    | 12 47"
            })
    void theBestComeFirst(String query, String numbers) {
        assertThat(found(query)).startsWith(numbers(numbers).toArray(Integer[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "!!! … «» — \u0301",
                "абракадабра",
                "qwertyuiop",
                "приют",
                "литерация",
                "клиника абракадабра",
                "141",
                "56",
                "ъ"
            })
    void whatIsNotThereIsNotFound(String query) {
        assertThat(found(query)).isEmpty();
    }

    private static List<Integer> found(String query) {
        return PLAN.search(query).stream().map(Hit::key).toList();
    }

    private static List<Integer> numbers(String written) {
        return Arrays.stream(written.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
