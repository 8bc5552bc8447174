package kz.zantartip.gateway.changes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A service's answer to `GET /changes`. The changes themselves stay as the service wrote them, byte by byte.
record ServicePage(List<Item> items, String nextCursor, boolean more) {

    /// One change.
    ///
    /// @param place its sequence
    /// @param json all of it
    record Item(String place, Instant time, String json) {}

    private static final JsonFactory JSON = new JsonFactory();

    /// @throws IOException for what is no such answer
    static ServicePage read(byte[] body) throws IOException {
        List<Item> items = new ArrayList<>();
        String nextCursor = null;
        boolean more = false;
        try (JsonParser parser = JSON.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "items" -> {
                        while (parser.nextToken() == JsonToken.START_OBJECT) {
                            items.add(item(parser, body));
                        }
                    }
                    case "nextCursor" -> nextCursor = parser.getText();
                    case "more" -> more = parser.getBooleanValue();
                    default -> parser.skipChildren();
                }
            }
        }
        if (nextCursor == null) {
            throw new IOException("An answer without a cursor");
        }
        return new ServicePage(items, nextCursor, more);
    }

    private static Item item(JsonParser parser, byte[] body) throws IOException {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        String place = null;
        Instant time = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "sequence" -> place = parser.getText();
                case "time" -> time = instant(parser.getText());
                default -> parser.skipChildren();
            }
        }
        int end = (int) parser.currentLocation().getByteOffset();
        if (place == null || time == null) {
            throw new IOException("A change without a place or a time");
        }
        return new Item(place, time, new String(body, start, end - start, StandardCharsets.UTF_8));
    }

    private static Instant instant(String text) throws IOException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IOException("A change without a time", e);
        }
    }
}
