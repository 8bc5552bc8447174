package kz.zantartip.consultations.codelist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.zantartip.chassis.text.LocalizedText;

/// The code lists that this service owns, with their labels.
public enum CodeList {
    TOPICS("consultation-topics", "codelists", "consultationTopics"),
    CHANNELS("consultation-channels", "codelists", "consultationChannels"),
    LAWYER_KINDS("lawyer-kinds", "consultation-codes", "lawyerKinds"),
    OUTCOMES("outcomes", "consultation-codes", "outcomes");

    /// The channel of a point that is reached from everywhere.
    public static final String ONLINE = "ONLINE";

    /// @param label in three languages
    public record Entry(String code, LocalizedText label) {}

    private final String path;
    private final List<Entry> entries;

    CodeList(String path, String file, String list) {
        this.path = path;
        this.entries = read(file, list);
    }

    /// In the order of the source.
    public List<Entry> entries() {
        return entries;
    }

    public boolean has(String code) {
        return entries.stream().anyMatch(entry -> entry.code().equals(code));
    }

    /// Its name in `/code-lists/{name}`.
    @Override
    public String toString() {
        return path;
    }

    private static List<Entry> read(String file, String list) {
        try (InputStream in = CodeList.class.getResourceAsStream("/reference/" + file + ".json")) {
            JsonNode entries = new ObjectMapper().readTree(in).get(list);
            return StreamSupport.stream(entries.spliterator(), false)
                    .map(entry ->
                            new Entry(
                                    entry.get("code").textValue(),
                                    new LocalizedText(
                                            entry.get("kk").textValue(),
                                            entry.get("ru").textValue(),
                                            entry.get("en").textValue())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The reference data cannot be read: " + file, e);
        }
    }
}
