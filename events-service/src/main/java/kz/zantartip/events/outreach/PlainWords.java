package kz.zantartip.events.outreach;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Text as it is searched: lower case, Kazakh letters as one types them on a Russian keyboard, nothing but letters and digits.
/// Made here and not by the database, whose idea of letters depends on how it was set up.
final class PlainWords {

    private static final String KAZAKH = "әғқңөұүһіё";
    private static final String PLAIN = "агкноуухие";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DISTRICT = Pattern.compile("(^| )(ауданы|район)(?= |$)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /// Kazakh endings of number, person and case, in plain letters, longest first: the index holds no Kazakh stems, so a
    /// question is cut to the stem and found by its beginning.
    private static final List<String> ENDINGS =
            Stream.of(
                            "лар лер дар дер тар тер нын нин дын дин тын тин ны ни ды ди ты ти га ге ка ке на не да де та те"
                                    + " дан ден тан тен нан нен дагы деги тагы теги мен бен пен сы си ы и")
                    .flatMap(endings -> Arrays.stream(endings.split(" ")))
                    .sorted((one, other) -> other.length() - one.length())
                    .toList();

    private static final int SHORTEST_STEM = 4;

    private PlainWords() {}

    /// Words apart by single spaces.
    static String of(String... texts) {
        return Arrays.stream(texts)
                .filter(text -> text != null)
                .map(PlainWords::plain)
                .map(text -> BETWEEN_WORDS.matcher(text).replaceAll(" ").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// What must be found, in the language of `to_tsquery`: each word's stem by its beginning; empty where there is no word.
    static String beginnings(String query) {
        return Arrays.stream(of(query).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> stem(word) + ":*")
                .collect(Collectors.joining(" & "));
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return stem(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    /// A district without case and without the word for it.
    static String district(String name) {
        if (name == null) {
            return null;
        }
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String spaced = NO_LETTERS.matcher(lower).replaceAll(" ").strip();
        String key = DISTRICT.matcher(spaced).replaceAll(" ").strip().replaceAll(" +", " ");
        return key.isEmpty() ? spaced : key;
    }

    private static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            int kazakh = KAZAKH.indexOf(lower.charAt(i));
            plain.append(kazakh < 0 ? lower.charAt(i) : PLAIN.charAt(kazakh));
        }
        return plain.toString();
    }
}
