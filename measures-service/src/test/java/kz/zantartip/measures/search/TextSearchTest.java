package kz.zantartip.measures.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.search.TextSearch.Entry;
import kz.zantartip.measures.search.TextSearch.Field;
import kz.zantartip.measures.search.TextSearch.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSearchTest {

    @Test
    void likenessRanksFirst() {
        assertThat(search("грамота", "гранота", "грaмота", "грамоты", "грамота", "клиника"))
                .containsExactly("грамота", "грамоты", "грaмота", "гранота");
    }

    @Test
    void theHeavierFieldRanksAmongEquals() {
        TextSearch<String> search =
                TextSearch.over(
                        List.of(
                                new Entry<>("light", Set.of(), List.of(field("сайт құру", 1))),
                                new Entry<>("heavy", Set.of(), List.of(field("сайт құру", 3))),
                                new Entry<>("lesser", Set.of(), List.of(field("сайттар", 3)))));

        assertThat(search.search("сайт"))
                .extracting(Hit::key)
                .containsExactly("heavy", "light", "lesser");
    }

    @Test
    void wordsTogetherAndInOrderComeEarlier() {
        assertThat(
                        search(
                                "ашық есік күні",
                                "күні мен ашық және есік",
                                "есік күні ашық",
                                "ашық есік күні",
                                "ашық аспан жаңа есік бір күні"))
                .startsWith("ашық есік күні", "есік күні ашық");
    }

    @Test
    void equalsKeepTheOrderInWhichTheyWereGiven() {
        assertThat(search("есік", "есік б", "есік а", "есік в"))
                .containsExactly("есік б", "есік а", "есік в");
    }

    @Test
    void aKeywordIsMatchedWholeAndRanksBeforeEveryText() {
        TextSearch<Integer> search =
                TextSearch.over(
                        List.of(
                                new Entry<>(1, Set.of("MOJ"), List.of(field("MIA", 3))),
                                new Entry<>(2, Set.of("MIA"), List.of(field("MOJ", 3))),
                                new Entry<>(3, Set.of("MIAX"), List.of(field("—", 3)))));

        assertThat(search.search("mia")).extracting(Hit::key).containsExactly(2, 1);
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(search("и", "и\u0306")).isEmpty();
        assertThat(search("аи\u0306тыс", "айтыс")).containsExactly("айтыс");
        assertThat(search("айтыс", "аи\u0306тыс")).hasSize(1);
        assertThat(search("орга\u0301ны", "органы")).containsExactly("органы");
    }

    @ParameterizedTest
    @CsvSource({
        // letter by letter: a shape is typed for the other, both ways
        "мақала, макала",
        "әлем, алем",
        "таңба, танба",
        "тағам, тагам",
        "өлең, олен",
        "түлкі, тулки",
        "ұстаз, устаз",
        "қаһарман, кахарман",
        "ілім, илим",
        "АВСЕНКМОРТУХ, ABCEHKMOPTYX",
        "асеорухкмт, aceopyxkmt",
        "қаһарман, қаhарман",
        "вода, bода",
        "мәлімет, məлiмет",
        "бөлме, бɵлме"
    })
    void lettersTypedForOneAnotherAreFoundBothWays(String one, String other) {
        assertThat(search(other, one)).containsExactly(one);
        assertThat(search(one, other)).containsExactly(other);
    }

    @ParameterizedTest
    @CsvSource({
        // asked, found, whether one answers the other
        "сот, соттар, true",
        "соттар, сот, false",
        "со, соттар, true",
        "с, соттар, false",
        "с, с, true",
        "сто, сот, false",
        "сотт, соот, true",
        "абвг, бавг, true",
        "абвг, абв, false",
        "абвг, абвгд, true",
        "абвг, абвк, true",
        "абвг, ксвг, false",
        "абжгде, абвгдекл, true",
        "абжгд, абвгдекл, false",
        "клиникаларының, клиника, true",
        "правовая, правонарушение, false",
        "полиция, политика, false",
        "контроль, контент, false",
        "органы, организация, false",
        "закона, законодательство, false",
        "мектептердегі, мектептегі, true",
        "студенттерге, студент, true",
        "2026, 20266, false",
        "2026, 2062, false",
        "24kz, 24kz, true",
        "102а, 103а, false"
    })
    void oneWordAnswersAnother(String asked, String found, boolean answers) {
        assertThat(search(asked, found)).hasSize(answers ? 1 : 0);
    }

    @Test
    void anySlipInALongWordIsFound() {
        String word = "құқықтық";

        assertThat(slips(word)).allSatisfy(slip -> assertThat(search(slip, word)).hasSize(1));
    }

    @Test
    void aLongQueryOfShortWordsIsAnswered() {
        String longText = "а ".repeat(2000);

        assertThat(search("а б ".repeat(50), longText + "б")).hasSize(1);
    }

    @Test
    void aWeightOutOfRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> field("есік", 4))
                .withMessageStartingWith("weight: ");
    }

    /// Every slip that one letter allows: one dropped, doubled into, replaced, swapped with the
    // next.
    private static Stream<String> slips(String word) {
        return IntStream.range(0, word.length())
                .mapToObj(at -> {
                    String before = word.substring(0, at);
                    String behind = word.substring(at + 1);
                    String here = word.substring(at, at + 1);
                    return Stream.of(
                            before + behind,
                            before + "ж" + here + behind,
                            before + "ж" + behind,
                            behind.isEmpty()
                                    ? word
                                    : before + behind.charAt(0) + here + behind.substring(1));
                })
                .flatMap(slips -> slips);
    }

    private static List<String> search(String query, String... texts) {
        return TextSearch.over(
                        Stream.of(texts)
                                .map(text -> new Entry<>(text, Set.of(), List.of(field(text, 3))))
                                .toList())
                .search(query)
                .stream()
                .map(Hit::key)
                .toList();
    }

    private static Field field(String text, int weight) {
        return new Field(new LocalizedText(text, null, null), weight);
    }
}
