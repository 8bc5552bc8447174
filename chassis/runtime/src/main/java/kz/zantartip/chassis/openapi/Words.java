package kz.zantartip.chassis.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a name of the contract means wherever it stands: its limits, how it is written, an example. Each module brings its
/// own in `META-INF/zantartip/words.json`, so that `region` is written alike in bodies, answers and parameters without saying
/// it at each of them. What a field's own annotation says wins.
///
/// Keys: `region` for a property or parameter of this name anywhere, `Region.note` for one of this schema, `listRegions.note`
/// for a parameter of this operation, `Region` for the schema itself; `[]` behind a name stands for what a list holds, `{}` for
/// the values of a map.
final class Words {

    static final String RESOURCE = "META-INF/zantartip/words.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> words = new HashMap<>();

    private Words() {}

    /// All parts on the class path.
    ///
    /// @throws IllegalStateException where two parts define the same word
    static Words load(ClassLoader classes) {
        Words words = new Words();
        try {
            for (URL part : Collections.list(classes.getResources(RESOURCE))) {
                try (InputStream in = part.openStream()) {
                    words.add(JSON.readTree(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The words of the contract cannot be read", e);
        }
        return words;
    }

    static Words of(JsonNode part) {
        Words words = new Words();
        words.add(part);
        return words;
    }

    private void add(JsonNode part) {
        part.properties()
                .forEach(word -> {
                    if (words.put(word.getKey(), word.getValue()) != null) {
                        throw new IllegalStateException(
                                "Two modules define the word " + word.getKey());
                    }
                });
    }

    /// @param names the most telling first
    Optional<JsonNode> find(List<String> names) {
        return names.stream().filter(words::containsKey).map(words::get).findFirst();
    }

    static Object plain(JsonNode value) {
        return JSON.convertValue(value, Object.class);
    }
}
