package kz.zantartip.measures.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zantartip.chassis.body.JsonBody;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;

/// One row of an import, as a report that somebody would send, unchecked.
///
/// @param line as an editor counts; a header is 1
/// @param report null where the row is none
/// @param fault why it is none
record ImportRow(long line, JsonNode report, Fault fault) {

    /// So many rows has an import at most.
    static final int MOST = 5_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// @throws ImportTooLarge where there are more bytes than an import may have
    /// @throws InvalidInput where it cannot be read as rows at all
    static List<ImportRow> of(SentRows sent, JsonBody bodies) {
        if (sent.bytes() == null) {
            throw new ImportTooLarge();
        }
        String text = text(sent.bytes());
        List<ImportRow> rows = sent.csv() ? csv(text) : lines(text, bodies);
        if (rows.size() > MOST) {
            throw refused("too-many-rows", Map.of("most", MOST));
        }
        return rows;
    }

    private static String text(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            throw refused("not-utf-8", Map.of());
        }
    }

    private static List<ImportRow> lines(String text, JsonBody bodies) {
        List<ImportRow> rows = new ArrayList<>();
        long number = 0;
        int from = 0;
        while (from < text.length() && rows.size() <= MOST) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            number++;
            if (!line.isBlank()) {
                rows.add(line(number, line, bodies));
            }
            from = end < 0 ? text.length() : end + 1;
        }
        return rows;
    }

    private static ImportRow line(long number, String line, JsonBody bodies) {
        try {
            return new ImportRow(number, bodies.tree(line.getBytes(StandardCharsets.UTF_8)), null);
        } catch (InvalidInput malformed) {
            return new ImportRow(number, null, malformed.faults().getFirst());
        }
    }

    private static List<ImportRow> csv(String text) {
        List<ImportRow> rows = new ArrayList<>();
        List<ImportColumn> head = null;
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                if (head == null) {
                    head = head(record.getFields());
                } else {
                    rows.add(row(record, head));
                }
                if (rows.size() > MOST) {
                    break;
                }
            }
        } catch (CsvParseException malformed) {
            throw refused("malformed-csv", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (head == null) {
            throw refused("not-empty", Map.of());
        }
        return rows;
    }

    /// What stands most often in the first line.
    private static String separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return List.of(",", ";", "\t").stream()
                .max(
                        Comparator.comparingLong(candidate ->
                                first.chars().filter(each -> each == candidate.charAt(0)).count()))
                .orElseThrow();
    }

    private static List<ImportColumn> head(List<String> fields) {
        List<ImportColumn> head =
                fields.stream()
                        .map(ImportColumn::ofHead)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        if (head.size() < fields.size()) {
            throw refused(
                    "unknown-column", Map.of("allowed", String.join(", ", ImportColumn.names())));
        }
        return head;
    }

    private static ImportRow row(CsvRecord record, List<ImportColumn> head) {
        if (record.getFieldCount() != head.size()) {
            return new ImportRow(
                    record.getStartingLineNumber(),
                    null,
                    Fault.inBody("#", "field-count", Map.of("count", head.size())));
        }
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < head.size(); i++) {
            head.get(i).put(record.getField(i), report);
        }
        return new ImportRow(record.getStartingLineNumber(), report, null);
    }

    private static InvalidInput refused(String code, Map<String, ?> rule) {
        return new InvalidInput(Fault.inBody("#", code, rule));
    }
}
