package kz.zantartip.events.outreach;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;

/// One JSON object a line (NDJSON), with the columns of the table as its fields.
final class EventLines implements Forms.Form<OutreachEventView> {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private final Table<OutreachEventView> table;

    EventLines(Table<OutreachEventView> table) {
        this.table = table;
    }

    @Override
    public void write(List<OutreachEventView> events, Lang lang, OutputStream out)
            throws IOException {
        for (OutreachEventView event : events) {
            Map<String, Object> line = new LinkedHashMap<>();
            for (Table.Column<OutreachEventView> column : table.columns()) {
                Object value = column.value().apply(event);
                if (value != null) {
                    line.put(
                            column.name(),
                            value instanceof LocalizedText text ? text.in(lang) : value);
                }
            }
            out.write(JSON.writeValueAsBytes(line));
            out.write('\n');
        }
    }
}
