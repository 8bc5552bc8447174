package kz.zantartip.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// An answer as it came over the wire.
public record Answer(String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return Integer.parseInt(text.substring(9, 12));
    }

    /// All values of a header, as they stand.
    public List<String> all(String name) {
        String head = text.substring(0, text.indexOf("\r\n\r\n"));
        String start = name.toLowerCase(Locale.ROOT) + ": ";
        return Arrays.stream(head.split("\r\n"))
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    /// The one value of a header; null where it is not there.
    public String header(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw new AssertionError(name + " is there " + values.size() + " times");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    public String body() {
        return text.substring(text.indexOf("\r\n\r\n") + 4);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    public String code() {
        return json().path("code").asText();
    }
}
