package kz.zantartip.measures.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of a CSV of reports made on paper, by their names in the contract or their labels.
enum ImportColumn {
    DEADLINE("deadline", "/deadline", "Мерзім", "Срок", "Deadline"),
    AGENCY("agency", "/agency", "Орган", "Орган", "Agency"),
    REGION("region", "/region", "Өңір", "Регион", "Region"),
    ACTED_AT("actedAt", "/actedAt", "Қағазбен тапсырылған уақыты", "Подан на бумаге", "Acted at"),
    LETTER_NUMBER("letterNumber", "/letter/number", "Хат нөмірі", "Номер письма", "Letter number"),
    LETTER_DATE("letterDate", "/letter/date", "Хат күні", "Дата письма", "Letter date"),
    SUMMARY_KK(
            "summaryKk",
            "/summary/kk",
            "Мазмұны (қазақша)",
            "Содержание (на казахском)",
            "Summary (Kazakh)"),
    SUMMARY_RU(
            "summaryRu",
            "/summary/ru",
            "Мазмұны (орысша)",
            "Содержание (на русском)",
            "Summary (Russian)"),
    SUMMARY_EN(
            "summaryEn",
            "/summary/en",
            "Мазмұны (ағылшынша)",
            "Содержание (на английском)",
            "Summary (English)"),
    COMPLETION_PERCENT(
            "completionPercent",
            "/completionPercent",
            "Орындалуы, %",
            "Выполнение, %",
            "Completion, %");

    private final String column;
    private final String pointer;
    private final List<String> labels;

    ImportColumn(String column, String pointer, String... labels) {
        this.column = column;
        this.pointer = pointer;
        this.labels = List.of(labels);
    }

    static Optional<ImportColumn> ofHead(String head) {
        String wanted = head.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each ->
                        each.column.toLowerCase(Locale.ROOT).equals(wanted)
                                || each.labels.stream()
                                        .anyMatch(label ->
                                                label.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }

    /// The column that a fault is in: where it is in several, the first of them; a field that no column has names itself.
    ///
    /// @param where a JSON pointer that begins with `#`
    static String of(String where) {
        String place = where.substring(1);
        return Arrays.stream(values())
                .filter(each -> each.pointer.equals(place) || each.pointer.startsWith(place + "/"))
                .findFirst()
                .map(each -> each.column)
                .orElseGet(() -> place.isEmpty() ? null : place.substring(1));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(each -> each.column).toList();
    }

    /// Puts a cell where the field of a report is; an empty cell is no value.
    void put(String cell, ObjectNode report) {
        if (cell.isBlank()) {
            return;
        }
        String[] steps = pointer.substring(1).split("/");
        ObjectNode holder = steps.length == 1 ? report : report.withObject("/" + steps[0]);
        holder.set(steps[steps.length - 1], value(cell.strip()));
    }

    private JsonNode value(String cell) {
        return this == COMPLETION_PERCENT && cell.matches("-?[0-9]{1,9}")
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(cell))
                : JsonNodeFactory.instance.textNode(cell);
    }
}
