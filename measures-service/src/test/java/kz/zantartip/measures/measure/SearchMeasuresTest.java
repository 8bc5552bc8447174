package kz.zantartip.measures.measure;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.each;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class SearchMeasuresTest {

    @Inject Acts acts;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "заң клиникалары      | 29",
                "юридические клиники  | 29",
                "legal clinic         | 29",
                "клиник               | 29",
                "кленики              | 29",
                "kлиникa              | 29",
                "18                   | 18"
            })
    void findsInThreeLanguagesWithSlipsForgiven(String words, int number) {
        List<Integer> found = each("number", "/measures", "q", words);

        assertThat(found).containsExactly(number);
    }

    @Test
    void theBestComesFirst() {
        List<Integer> found = each("number", "/measures", "q", "юридическая помощь");

        assertThat(found).startsWith(22, 33, 29, 19);
    }

    @Test
    void aSortThatIsAskedForWinsOverTheRank() {
        List<Integer> found =
                each("number", "/measures", "q", "юридическая помощь", "sort", "number");

        assertThat(found).isSorted().contains(19, 22, 29, 33);
    }

    @Test
    void filtersHoldForWhatIsFound() {
        List<Integer> found = each("number", "/measures", "q", "заң", "direction", "5");

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(number -> assertThat(number).isBetween(38, 55))
                .isSubsetOf(MeasureNumbers.found("заң"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"заң", "заң {}", "{ заң %&+#"})
    void pagesLeadThroughAllThatIsFoundInItsRank(String words) {
        List<Integer> walked = new ArrayList<>();
        String next = "/api/v1/measures";
        JsonPath page = asking("q", words, "limit", "2").get(next).jsonPath();
        walked.addAll(page.getList("items.number"));

        while (page.getString("nextCursor") != null) {
            page =
                    asking("q", words, "limit", "2", "cursor", page.getString("nextCursor"))
                            .get(next)
                            .jsonPath();
            walked.addAll(page.getList("items.number"));
        }

        assertThat(walked).hasSizeGreaterThan(2).isEqualTo(MeasureNumbers.found(words));
    }

    @Test
    void wordsOfAnAmendmentAreFoundAtOnce() {
        assertThat(MeasureNumbers.found("тайқазан")).isEmpty();
        acts.amend(
                7,
                LocalDate.of(2026, 1, 1),
                Acts.title(new LocalizedText("Тайқазан", "Тайказан", "Cauldron")));

        List<Integer> found = each("number", "/measures", "q", "тайқазан");

        assertThat(found).containsExactly(7);
    }

    @Test
    void beforeTheAmendmentItsWordsWereNotThere() {
        acts.amend(
                7,
                LocalDate.of(2026, 1, 1),
                Acts.title(new LocalizedText("Тайқазан", "Тайказан", "Cauldron")));

        List<Integer> found = each("number", "/measures", "q", "тайқазан", "asOf", "2026-11-19");

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "!!!", "абракадабра", "\uD83D\uDE00", "'; drop table --"})
    void whatIsNotThereIsNotFound(String words) {
        List<Integer> found = each("number", "/measures", "q", words);

        assertThat(found).isEmpty();
    }

    private static final class MeasureNumbers {
        static List<Integer> found(String words) {
            return each("number", "/measures", "q", words);
        }
    }
}
