package kz.zantartip.chassis.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static final Table<Object[]> TABLE =
            new Table<Object[]>("things")
                    .column("first", "Бірінші", "Первый", "First", row -> row[0])
                    .column("second", "Екінші", "Второй", "Second", row -> row[1]);

    @Test
    void aCsvIsWrittenByRfc4180() throws IOException {
        String csv =
                csv(Lang.KK, row("a,b", "say \"x\""), row("line\r\nbreak", "plain"), row(null, ""));

        assertThat(csv)
                .isEqualTo(
                        "first,second\r\n\"a,b\",\"say \"\"x\"\"\"\r\n\"line\r\nbreak\",plain\r\n,\r\n");
    }

    @Test
    void valuesOfEveryTypeHaveOneForm() throws IOException {
        String csv =
                csv(
                        Lang.RU,
                        row(new BigDecimal("1E+3"), 0.5),
                        row(LocalDate.of(2026, 2, 28), Instant.parse("2026-02-28T19:00:00Z")),
                        row(true, Lang.KK),
                        row(new LocalizedText("Заң", "Закон", null), List.of("a", 2, Lang.EN)),
                        row(new LocalizedText("Заң", null, null), List.of()));

        assertThat(csv.lines().skip(1))
                .containsExactly(
                        "1000,0.5",
                        "2026-02-28,2026-02-28T19:00:00Z",
                        "true,KK",
                        "Закон,a;2;EN",
                        "Заң,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 701", "-5", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void aTextThatASpreadsheetWouldCalculateIsMadeHarmless(String text) throws IOException {
        assertThat(csv(Lang.KK, row(text, 1))).contains("'" + text);
        assertThat(csv(Lang.KK, row(new LocalizedText(text, null, null), 1))).contains("'");
        assertThat(csv(Lang.KK, row(List.of(text, "b"), 1))).contains("'" + text + ";b");
    }

    @Test
    void aNegativeNumberStaysANumber() throws IOException {
        assertThat(csv(Lang.KK, row(-5, new BigDecimal("-0.1")))).endsWith("-5,-0.1\r\n");
    }

    @Test
    void aWorkbookHasRealValuesUnderLabels() throws IOException {
        List<Row> rows =
                sheet(
                        xlsx(
                                Lang.EN,
                                row(new BigDecimal("12.50"), 7L),
                                row(
                                        LocalDate.of(2026, 2, 28),
                                        Instant.parse("2026-02-28T19:00:00Z")),
                                row(true, null),
                                row(new LocalizedText("Заң", "Закон", "Law"), List.of("a", "b"))));

        assertThat(rows.getFirst().getCellText(0)).isEqualTo("First");
        assertThat(rows.get(1).getCellAsNumber(0).get()).isEqualByComparingTo("12.5");
        assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(2).getCellAsDate(0)).contains(LocalDateTime.of(2026, 2, 28, 0, 0));
        assertThat(rows.get(2).getCellAsDate(1)).contains(LocalDateTime.of(2026, 3, 1, 0, 0));
        assertThat(rows.get(3).getCellAsBoolean(0)).contains(true);
        assertThat(rows.get(3).getOptionalCell(1)).isEmpty();
        assertThat(rows.get(4).getCellText(0)).isEqualTo("Law");
        assertThat(rows.get(4).getCellText(1)).isEqualTo("a;b");
    }

    @Test
    void aWorkbookHasTheSameBytesWhereverTheMachineStands() throws IOException {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            byte[] here = xlsx(Lang.KK, row(LocalDate.of(2026, 1, 1), "a"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

            byte[] there = xlsx(Lang.KK, row(LocalDate.of(2026, 1, 1), "a"));

            assertThat(there).isEqualTo(here);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void aWorkbookTellsNothingOfTheTimeOfItsMaking() throws IOException {
        byte[] workbook = xlsx(Lang.KK, row("a", 1));

        Timelessness.check(workbook);
    }

    @Test
    void noRowsGiveAHeadAlone() throws IOException {
        assertThat(csv(Lang.KK)).isEqualTo("first,second\r\n");
        assertThat(sheet(xlsx(Lang.KK))).hasSize(1);
    }

    private static Object[] row(Object first, Object second) {
        return new Object[] {first, second};
    }

    private static String csv(Lang lang, Object[]... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.csv(TABLE, Arrays.asList(rows), lang, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(Lang lang, Object[]... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.xlsx(TABLE, Arrays.asList(rows), lang, out);
        return out.toByteArray();
    }

    private static List<Row> sheet(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read();
        }
    }

    private static final class Timelessness {

        static void check(byte[] workbook) throws IOException {
            java.util.zip.ZipInputStream zip =
                    new java.util.zip.ZipInputStream(new ByteArrayInputStream(workbook));
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                if (entry.getName().equals("docProps/core.xml")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .contains(">2025-04-01T00:00:00Z<")
                            .containsOnlyOnce("T00:00:00Z");
                }
            }
        }
    }
}
