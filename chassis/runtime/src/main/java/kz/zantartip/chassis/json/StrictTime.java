package kz.zantartip.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/// Dates and instants as the contract writes them, and no other way: Jackson alone also takes numbers, arrays, an empty text for
/// null, and an instant for its day.
final class StrictTime {

    private static final int DAY_LENGTH = 10;

    private StrictTime() {}

    static SimpleModule module() {
        return new SimpleModule("StrictTime")
                .addDeserializer(LocalDate.class, new Text<>(LocalDate.class, StrictTime::day))
                .addDeserializer(Instant.class, new Text<>(Instant.class, StrictTime::instant));
    }

    private static LocalDate day(String text) {
        if (text.length() != DAY_LENGTH) {
            throw new DateTimeException("Not a date");
        }
        return LocalDate.parse(text);
    }

    /// To the microsecond, as PostgreSQL keeps it.
    private static Instant instant(String text) {
        if (!text.matches("[0-9]{4}-.*")) {
            throw new DateTimeException("A year has four digits");
        }
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static final class Text<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Text(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return typed(context.handleUnexpectedToken(handledType(), json));
            }
            try {
                return parse.apply(json.getText());
            } catch (DateTimeException unfit) {
                return typed(
                        context.handleWeirdStringValue(
                                handledType(), json.getText(), "not in the form asked for"));
            }
        }

        @SuppressWarnings("unchecked")
        private T typed(Object handled) {
            return (T) handled;
        }
    }
}
