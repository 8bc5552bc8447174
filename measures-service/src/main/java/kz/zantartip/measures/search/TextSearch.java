package kz.zantartip.measures.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;

/// Ranked search in a small collection of localized texts, in all languages at once.
///
/// An entry is found when every word of the query is found in it, in any field and language. For
/// each word its best place counts: first how well it is met ([Likeness]), then the weight of the
/// field. Words that stand together or in the order asked raise an entry, so that a phrase
/// in another grammatical case comes before exact words far apart.
///
/// The cost grows with the words of the query times the words of the collection; the
/// caller bounds the length of the query. Immutable: a change of a text needs a new index.
public final class TextSearch<K> {

    /// @param keywords numbers and codes that name the entry itself; only the whole of one matches
    public record Entry<K>(K key, Set<String> keywords, List<Field> fields) {}

    /// @param weight from 1 to [#MOST_WEIGHT], the heaviest for what a reader looks at first
    public record Field(LocalizedText text, int weight) {
        public static final int MOST_WEIGHT = 3;

        public Field {
            if (weight < 1 || weight > MOST_WEIGHT) {
                throw new IllegalArgumentException("weight: must be from 1 to " + MOST_WEIGHT);
            }
        }
    }

    public record Hit<K>(K key, int score) {}

    /// The words of one field in one language, as numbers in the vocabulary.
    private record Text(int weight, int[] words) {}

    private record Indexed<K>(K key, Set<String> keywords, List<Text> texts) {}

    private static final int KEYWORD_POINTS = 200;

    /// So little that a better likeness in a light field outranks a lesser one in a heavy field.
    private static final int POINTS_PER_WEIGHT = 5;

    /// For two words asked in a row that stand in a row; less in proportion to their distance.
    private static final int NEIGHBOUR_POINTS = 30;

    private final List<Word> vocabulary;
    private final List<Indexed<K>> entries;

    private TextSearch(List<Word> vocabulary, List<Indexed<K>> entries) {
        this.vocabulary = vocabulary;
        this.entries = entries;
    }

    public static <K> TextSearch<K> over(List<Entry<K>> entries) {
        Map<Word, Integer> numbers = new LinkedHashMap<>();
        List<Indexed<K>> indexed =
                entries.stream().map(entry -> TextSearch.<K>indexed(entry, numbers)).toList();
        return new TextSearch<>(List.copyOf(numbers.keySet()), indexed);
    }

    /// What the query finds, best first; among equals in the order in which the entries were given.
    /// A query without letter or digit finds nothing.
    public List<Hit<K>> search(String query) {
        List<Word> asked = List.copyOf(new LinkedHashSet<>(Word.of(query)));
        if (asked.isEmpty()) {
            return List.of();
        }
        int[][] points = asked.stream().map(this::pointsInVocabulary).toArray(int[][]::new);
        return entries.stream()
                .map(entry -> new Hit<>(entry.key, score(entry, asked, points)))
                .filter(hit -> hit.score > 0)
                .sorted(Comparator.comparingInt((Hit<K> hit) -> hit.score).reversed())
                .toList();
    }

    private int[] pointsInVocabulary(Word asked) {
        return vocabulary.stream().mapToInt(found -> Likeness.points(asked, found)).toArray();
    }

    /// 0 unless every word is found.
    private static int score(Indexed<?> entry, List<Word> asked, int[][] points) {
        int score = 0;
        for (int word = 0; word < asked.size(); word++) {
            int best =
                    entry.keywords.contains(asked.get(word).letters())
                            ? KEYWORD_POINTS
                            : best(entry.texts, points[word]);
            if (best == 0) {
                return 0;
            }
            score += best;
        }
        for (int word = 1; word < asked.size(); word++) {
            score += nearness(entry.texts, points[word - 1], points[word]);
        }
        return score;
    }

    private static int best(List<Text> texts, int[] points) {
        int best = 0;
        for (Text text : texts) {
            int here = Arrays.stream(text.words).map(word -> points[word]).max().orElse(0);
            if (here > 0) {
                best = Math.max(best, here + text.weight * POINTS_PER_WEIGHT);
            }
        }
        return best;
    }

    private static int nearness(List<Text> texts, int[] first, int[] second) {
        return texts.stream().mapToInt(text -> nearness(text.words, first, second)).max().orElse(0);
    }

    /// The closest pair is always one of a word and the last of the other word before it, so one
    /// pass is enough. In the order asked counts twice as much as reversed.
    private static int nearness(int[] words, int[] first, int[] second) {
        int best = 0;
        int lastFirst = -1;
        int lastSecond = -1;
        for (int at = 0; at < words.length; at++) {
            if (second[words[at]] > 0 && lastFirst >= 0) {
                best = Math.max(best, NEIGHBOUR_POINTS / (at - lastFirst));
            }
            if (first[words[at]] > 0 && lastSecond >= 0) {
                best = Math.max(best, NEIGHBOUR_POINTS / 2 / (at - lastSecond));
            }
            lastFirst = first[words[at]] > 0 ? at : lastFirst;
            lastSecond = second[words[at]] > 0 ? at : lastSecond;
        }
        return best;
    }

    private static <K> Indexed<K> indexed(Entry<K> entry, Map<Word, Integer> numbers) {
        List<Text> texts = new ArrayList<>();
        for (Field field : entry.fields) {
            Stream.of(Lang.values())
                    .map(field.text::exactly)
                    .filter(Objects::nonNull)
                    .map(text -> new Text(field.weight, numbered(text, numbers)))
                    .forEach(texts::add);
        }
        Set<String> keywords =
                entry.keywords.stream()
                        .flatMap(keyword -> Word.of(keyword).stream())
                        .map(Word::letters)
                        .collect(Collectors.toUnmodifiableSet());
        return new Indexed<>(entry.key, keywords, List.copyOf(texts));
    }

    private static int[] numbered(String text, Map<Word, Integer> numbers) {
        return Word.of(text).stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
                .toArray();
    }
}
