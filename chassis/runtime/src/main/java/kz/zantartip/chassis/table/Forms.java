package kz.zantartip.chassis.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zantartip.chassis.format.Format;
import kz.zantartip.chassis.text.Lang;

/// The forms of a list besides JSON, by format: CSV and XLSX follow from its table, others are added.
public final class Forms<T> {

    /// Writes the items in one form.
    @FunctionalInterface
    public interface Form<T> {
        void write(List<T> items, Lang lang, OutputStream out) throws IOException;
    }

    private final String fileName;
    private final Map<Format, Form<T>> forms;

    private Forms(String fileName, Map<Format, Form<T>> forms) {
        this.fileName = fileName;
        this.forms = forms;
    }

    public static <T> Forms<T> of(Table<T> table) {
        Map<Format, Form<T>> forms = new EnumMap<>(Format.class);
        forms.put(Format.CSV, (items, lang, out) -> TableWriter.csv(table, items, lang, out));
        forms.put(Format.XLSX, (items, lang, out) -> TableWriter.xlsx(table, items, lang, out));
        return new Forms<>(table.name(), forms);
    }

    /// @param rowsOf the rows of one item, where an item is not one row
    public static <T, R> Forms<T> of(Table<R> table, Function<T, Stream<R>> rowsOf) {
        Forms<R> rows = of(table);
        Map<Format, Form<T>> forms = new EnumMap<>(Format.class);
        rows.forms.forEach((format, form) ->
                forms.put(
                        format,
                        (items, lang, out) ->
                                form.write(items.stream().flatMap(rowsOf).toList(), lang, out)));
        return new Forms<>(table.name(), forms);
    }

    /// These forms and one more.
    public Forms<T> with(Format format, Form<T> form) {
        Map<Format, Form<T>> more = new EnumMap<>(forms);
        more.put(format, form);
        return new Forms<>(fileName, more);
    }

    public boolean has(Format format) {
        return forms.containsKey(format);
    }

    public void write(Format format, List<T> items, Lang lang, OutputStream out)
            throws IOException {
        forms.get(format).write(items, lang, out);
    }

    /// What a downloaded file is called, without its ending.
    public String fileName() {
        return fileName;
    }
}
