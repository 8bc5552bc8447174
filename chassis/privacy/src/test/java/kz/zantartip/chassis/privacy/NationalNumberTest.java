package kz.zantartip.chassis.privacy;

import static kz.zantartip.chassis.privacy.NationalNumber.BIN;
import static kz.zantartip.chassis.privacy.NationalNumber.IIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers are nobody's: their dates of birth lie in the nineteenth century, or the serial is made up here.
class NationalNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(strings = {"850101100012", "900101100004"})
    void theFirstPassGivesTheCheckDigit(String number) {
        assertThat(IIN.accepts(number, TODAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"850101100304", "900101100500"})
    void theSecondPassGivesItWhereTheFirstGivesTen(String number) {
        assertThat(IIN.accepts(number, TODAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"85010110033", "90010110055"})
    void whereBothGiveTenNoDigitIsRight(String start) {
        assertThat(endings(start)).noneMatch(number -> IIN.accepts(number, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"85010110001", "85010110030"})
    void everyOtherCheckDigitIsWrong(String start) {
        assertThat(endings(start)).filteredOn(number -> IIN.accepts(number, TODAY)).hasSize(1);
    }

    /// Of the 10,000 serials of this day 82 are unusable, as a second implementation of the rule has counted.
    @Test
    void aDaysSerialsThatAreNeverIssuedAreRefused() {
        long usable =
                IntStream.range(0, 10_000)
                        .mapToObj("8501011%04d"::formatted)
                        .flatMap(start -> endings(start).stream())
                        .filter(number -> IIN.accepts(number, TODAY))
                        .count();

        assertThat(usable).isEqualTo(10_000 - 82);
    }

    /// The check digit does not help: it is summed over digits, and these are digits to `Character.isDigit`.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "85010110001",
                "8501011000120",
                "850101100012\n",
                " 850101100012",
                "850101-100012",
                "85010110001O",
                "+85010110001",
                "٨٥٠١٠١١٠٠٠١٢",
                "８５０１０１１０００１２",
                "८५०१०११०००१२"
            })
    void onlyTwelveLatinDigitsAreRead(String text) {
        assertThat(IIN.accepts(text, TODAY)).isFalse();
        assertThat(BIN.accepts(text, TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "8502301, 30 February",
        "8502291, 29 February of 1885",
        "0002291, 29 February of 1800",
        "0002293, 29 February of 1900",
        "8504311, 31 April",
        "8513011, month 13",
        "8500011, month 0",
        "8501001, day 0",
        "8501321, day 32"
    })
    void aDayThatNeverWasIsRefused(String start, String why) {
        assertThat(anyAccepted(start)).as(why).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"8402291, 1884", "0002295, 2000", "0402293, 1904", "8512312, New Year's Eve"})
    void aDayThatWasIsAccepted(String start, String why) {
        assertThat(anyAccepted(start)).as(why).isTrue();
    }

    @Test
    void nobodyIsBornInTheFuture() {
        assertThat(anyAccepted("2611205")).as("today").isTrue();
        assertThat(anyAccepted("2611215")).as("tomorrow").isFalse();
        assertThat(anyAccepted("2701016")).as("next year").isFalse();
        assertThat(anyAccepted("2701014")).as("1927").isTrue();
    }

    @Test
    void theSeventhDigitIsACenturyAndASex() {
        assertThat(IntStream.range(0, 10).filter(digit -> anyAccepted("000101" + digit)))
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aBinHasAMonthAKindAndAPart() {
        assertThat(IntStream.range(0, 100).filter(month -> anyBin("26%02d40".formatted(month))))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(IntStream.range(0, 10).filter(kind -> anyBin("2601%d0".formatted(kind))))
                .containsExactly(4, 5, 6);
        assertThat(IntStream.range(0, 10).filter(part -> anyBin("26014%d".formatted(part))))
                .containsExactly(0, 1, 2, 3);
    }

    /// `260140000005` by the first pass, `260140000604` by the second; `26014000063` has no check digit.
    @Test
    void aBinHasTheSameCheckDigit() {
        assertThat(BIN.accepts("260140000005", TODAY)).isTrue();
        assertThat(BIN.accepts("260140000604", TODAY)).isTrue();
        assertThat(BIN.accepts("260140000600", TODAY)).isFalse();
        assertThat(endings("26014000063")).noneMatch(number -> BIN.accepts(number, TODAY));
    }

    @Test
    void noNumberIsBoth() {
        assertThat(BIN.accepts("850101100012", TODAY)).isFalse();
        assertThat(IIN.accepts("260140000005", TODAY)).isFalse();
    }

    private static boolean anyAccepted(String start) {
        return any(IIN, start);
    }

    private static boolean anyBin(String start) {
        return any(BIN, start);
    }

    /// Whether some serial and check digit complete the start to a number of this kind.
    private static boolean any(NationalNumber kind, String start) {
        String serial = start + "0".repeat(11 - start.length() - 1);
        return IntStream.range(0, 10)
                .mapToObj(last -> serial + last)
                .flatMap(number -> endings(number).stream())
                .anyMatch(number -> kind.accepts(number, TODAY));
    }

    private static List<String> endings(String start) {
        return IntStream.range(0, 10).mapToObj(digit -> start + digit).toList();
    }
}
