package kz.zantartip.chassis.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.chassis.time.Almaty;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes rows as CSV (RFC 4180) and as a workbook.
///
/// A text in a CSV that a spreadsheet would take for a formula gets an apostrophe in front (OWASP,
/// "CSV injection"). A workbook says of each cell what it is, so a text there stays as it is.
public final class TableWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private TableWriter() {}

    /// Heads are the columns' names, the same in every language.
    public static <T> void csv(Table<T> table, Iterable<T> rows, Lang lang, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(table.columns().stream().map(Table.Column::name).toList());
        for (T row : rows) {
            csv.writeRecord(
                    table.columns().stream()
                            .map(column -> cell(column.value().apply(row), lang))
                            .toList());
        }
        csv.flush();
        writer.flush();
    }

    /// One sheet with a bold, frozen head of labels; numbers and dates are real ones, instants are Almaty time.
    ///
    /// The bytes depend on nothing but the arguments: a workbook carries no time of its making.
    public static <T> void xlsx(Table<T> table, Iterable<T> rows, Lang lang, OutputStream out)
            throws IOException {
        Path raw = Files.createTempFile("table", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(raw)) {
                write(table, rows, lang, file);
            }
            Timeless.copy(raw, out);
        } finally {
            Files.delete(raw);
        }
    }

    private static <T> void write(Table<T> table, Iterable<T> rows, Lang lang, OutputStream out)
            throws IOException {
        Workbook workbook = new Workbook(out, "Zan Tartip", "1.0");
        Worksheet sheet = workbook.newWorksheet(table.name());
        List<Table.Column<T>> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, columns.get(c).label().in(lang));
            sheet.style(0, c).bold().set();
        }
        sheet.freezePane(0, 1);
        int r = 1;
        for (T row : rows) {
            for (int c = 0; c < columns.size(); c++) {
                put(sheet, r, c, columns.get(c).value().apply(row), lang);
            }
            r++;
        }
        workbook.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Object value, Lang lang) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> sheet.value(row, column, number);
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Instant instant -> {
                sheet.value(row, column, instant.atZone(Almaty.ZONE).toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.value(row, column, text(value, lang));
        }
    }

    private static String cell(Object value, Lang lang) {
        String text = text(value, lang);
        return value instanceof Number || text == null ? text : neutral(text);
    }

    private static String text(Object value, Lang lang) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case LocalizedText text -> text.in(lang);
            case Collection<?> several ->
                    several.stream().map(one -> text(one, lang)).collect(Collectors.joining(";"));
            default -> value.toString();
        };
    }

    private static String neutral(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
