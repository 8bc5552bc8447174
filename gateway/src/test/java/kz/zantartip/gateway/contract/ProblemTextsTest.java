package kz.zantartip.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every code that any service can answer says what it means in all three languages.
class ProblemTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    static Stream<Arguments> everyText() throws IOException {
        JsonNode all = read("all-problems.json");
        return Stream.of(
                        texts(all.path("problems"), "title"),
                        texts(all.path("problems"), "detail"),
                        texts(all.path("faults"), "detail"),
                        texts(read("problem-advice.json").path("entries"), "advice"))
                .flatMap(texts -> texts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyText")
    void isThereInKazakhRussianAndEnglish(String whose, JsonNode text) {
        assertThat(Stream.of("kk", "ru", "en").filter(lang -> text.path(lang).asText().isBlank()))
                .as("languages in which nothing is said")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyText")
    void namesTheSameFactsInEach(String whose, JsonNode text) {
        assertThat(placeholders(text.path("kk")))
                .isEqualTo(placeholders(text.path("ru")))
                .isEqualTo(placeholders(text.path("en")));
    }

    private static Set<String> placeholders(JsonNode text) {
        return PLACEHOLDER
                .matcher(text.asText())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Stream<Arguments> texts(JsonNode entries, String name) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> {
                    String whose = entry.has("code") ? entry.path("code").asText() : "status";
                    return Arguments.of(whose + " " + name, entry.path(name));
                });
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in =
                ProblemTextsTest.class.getResourceAsStream("/META-INF/zantartip/" + name)) {
            return new ObjectMapper().readTree(in);
        }
    }
}
