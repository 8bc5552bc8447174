package kz.zantartip.measures.measure;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.csv;
import static kz.zantartip.measures.reading.Answers.items;
import static kz.zantartip.measures.reading.Answers.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Acts;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class DownloadMeasuresTest {

    private static final String PATH = "/api/v1/measures";

    @Inject Acts acts;

    @ParameterizedTest
    @CsvSource({"kk, title", "ru, title", "en, title", "kk, deadlineText", "ru, completionForm"})
    void aCsvHasAllMeasuresInTheLanguageAskedFor(String lang, String field) {
        List<NamedCsvRecord> rows = csv(asking("f", "csv", "lang", lang).get(PATH).asByteArray());

        assertThat(rows)
                .hasSize(55)
                .extracting(row -> row.getField(field))
                .isEqualTo(
                        items("/measures").stream()
                                .map(measure -> ((Map<?, ?>) measure.get(field)).get(lang))
                                .toList());
    }

    @Test
    void theHeadOfACsvIsTheSameInEveryLanguage() {
        String kk = asking("f", "csv", "lang", "kk").get(PATH).asString().lines().findFirst().get();

        assertThat(kk)
                .isEqualTo(
                        "number,direction,title,completionForm,deadlineText,scheduleType,lead,executors,financing,"
                                + "fundingSources,edition,deadlines,accepted,overdue,nextDueOn,translation,updatedAt,left")
                .isEqualTo(
                        asking("f", "csv", "lang", "en")
                                .get(PATH)
                                .asString()
                                .lines()
                                .findFirst()
                                .get());
    }

    @Test
    void aLimitThatIsGivenIsHonouredAndTheRestIsLinked() {
        Response cut = asking("f", "csv", "limit", "3").get(PATH);

        assertThat(csv(cut.asByteArray())).hasSize(3);
        assertThat(cut.header("Link"))
                .startsWith("</api/v1/measures?")
                .contains("f=csv")
                .endsWith("; rel=\"next\"");
    }

    @Test
    void aWholeFileLinksNothing() {
        asking("f", "csv").get(PATH).then().statusCode(200).header("Link", nullValue());
    }

    @Test
    void aByteOrderMarkStandsInFrontWhereAskedFor() {
        byte[] marked = asking("f", "csv", "bom", "true").get(PATH).asByteArray();

        assertThat(marked).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(asking("f", "csv").get(PATH).asByteArray()).startsWith('n', 'u', 'm');
    }

    @Test
    void aFileSaysWhatItIs() {
        asking("f", "csv", "lang", "ru")
                .get(PATH)
                .then()
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Language", "ru")
                .header("Content-Disposition", "attachment; filename=\"measures.csv\"");
    }

    @Test
    void aWorkbookIsNoText() {
        asking("f", "xlsx")
                .get(PATH)
                .then()
                .statusCode(200)
                .header(
                        "Content-Type",
                        equalTo(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    @ParameterizedTest
    @CsvSource({"kk, Нөмірі, Атауы", "ru, Номер, Наименование", "en, Number, Title"})
    void aWorkbookHasItsHeadInTheLanguageAskedFor(String lang, String number, String title) {
        List<Row> rows = sheet(asking("f", "xlsx", "lang", lang).get(PATH).asByteArray());

        assertThat(rows.getFirst().getCellText(0)).isEqualTo(number);
        assertThat(rows.getFirst().getCellText(2)).isEqualTo(title);
        assertThat(rows).hasSize(56);
    }

    @Test
    void aWorkbookHasRealNumbersAndDates() {
        List<Row> rows = sheet(asking("f", "xlsx", "lang", "en").get(PATH).asByteArray());

        assertThat(rows.stream().skip(1).map(row -> row.getCellAsNumber(0).get().intValue()))
                .isEqualTo(IntStream.rangeClosed(1, 55).boxed().toList());
        assertThat(rows.get(18).getCellAsDate(14)).contains(LocalDateTime.of(2027, 2, 15, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theSameContentHasTheSameBytes(String format) {
        byte[] once = asking("f", format).get(PATH).asByteArray();

        assertThat(asking("f", format).get(PATH).asByteArray()).isEqualTo(once);
    }

    @Test
    void aTextThatLooksLikeAFormulaIsMadeHarmless() {
        acts.amend(
                1,
                LocalDate.of(2026, 1, 1),
                Acts.title(new LocalizedText("=1+1", "@SUM(A1)", "+7")));

        String file = asking("f", "csv", "lang", "kk").get(PATH).asString();

        assertThat(file).contains("\r\n1,1,'=1+1,");
    }

    @Test
    void aTextWithCommaQuoteAndLineBreakComesBackAsItWas() {
        String title = "Бірінші, \"екінші\"\r\nүшінші";
        acts.amend(1, LocalDate.of(2026, 1, 1), Acts.title(new LocalizedText(title, null, null)));

        byte[] file = asking("f", "csv", "lang", "kk").get(PATH).asByteArray();

        assertThat(csv(file).getFirst().getField("title")).isEqualTo(title);
        assertThat(new String(file, StandardCharsets.UTF_8)).endsWith("\r\n");
    }

    /// As a browser asks: nothing that is offered stands first, so it is JSON, and JSON has pages.
    @Test
    void aBrowserGetsAPageAndNotAWholeFile() {
        Response page =
                asking().accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                        .get(PATH);

        assertThat(page.contentType()).startsWith("application/json");
        assertThat(page.jsonPath().getList("items")).hasSize(50);
    }

    @Test
    void theParameterWinsOverAccept() {
        Response answer = asking("f", "csv").accept("application/json").get(PATH);

        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(answer.asString()).startsWith("number,");
    }
}
