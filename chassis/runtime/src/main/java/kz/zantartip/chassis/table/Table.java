package kz.zantartip.chassis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.zantartip.chassis.text.LocalizedText;

/// How the items of a list look as rows. The names of the columns are part of the contract: scripts go by them. The
/// labels are for people and head the columns of a workbook.
///
/// A column's value is text, a number, a date, an instant, a truth value, an enum, a localized text (written in the language
/// of the answer), a collection of such (joined by `;`), or null for a missing figure.
public final class Table<T> {

    /// One column.
    public record Column<T>(String name, LocalizedText label, Function<T, ?> value) {}

    private final String name;
    private final List<Column<T>> columns = new ArrayList<>();

    /// @param name what a downloaded file is called, without its ending
    public Table(String name) {
        this.name = name;
    }

    public Table<T> column(String column, String kk, String ru, String en, Function<T, ?> value) {
        columns.add(new Column<>(column, new LocalizedText(kk, ru, en), value));
        return this;
    }

    public String name() {
        return name;
    }

    public List<Column<T>> columns() {
        return List.copyOf(columns);
    }
}
