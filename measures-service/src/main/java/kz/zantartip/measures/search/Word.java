package kz.zantartip.measures.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word as it is compared: its letters in lower case, and its shape, in which letters that look
/// alike or are typed for one another are the same.
///
/// Two letters have two likenesses and stand in the shape as themselves: Latin `h` is «н» as a
/// capital and «һ» as a small letter, Latin `b` is «в» and «ь». [#alike] knows them.
record Word(String letters, String shape) {

    private static final String TYPED = "қәңғөұүһіaceikmoptxyəɵ";
    private static final String SHAPE = "кангоуухиасеикмортхуао";

    /// The words of a text in their order. Whatever is neither letter nor digit separates them, but
    /// an apostrophe and a combining mark (a stress, say) vanish.
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        composed.codePoints()
                .forEach(point -> {
                    if (Character.isLetterOrDigit(point)) {
                        letters.appendCodePoint(point == 'ё' ? 'е' : point);
                    } else if (!vanishes(point)) {
                        finish(letters, words);
                    }
                });
        finish(letters, words);
        return words;
    }

    boolean isNumber() {
        return letters.codePoints().allMatch(Character::isDigit);
    }

    boolean hasDigit() {
        return letters.codePoints().anyMatch(Character::isDigit);
    }

    static boolean alike(char one, char other) {
        return one == other || likeness(one, other) || likeness(other, one);
    }

    private static boolean likeness(char latin, char cyrillic) {
        return switch (latin) {
            case 'h' -> cyrillic == 'н' || cyrillic == 'х';
            case 'b' -> cyrillic == 'в' || cyrillic == 'ь';
            default -> false;
        };
    }

    private static boolean vanishes(int point) {
        return point == '\''
                || point == '’'
                || point == 'ʼ'
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static void finish(StringBuilder letters, List<Word> words) {
        if (!letters.isEmpty()) {
            words.add(new Word(letters.toString(), shape(letters)));
            letters.setLength(0);
        }
    }

    private static String shape(CharSequence letters) {
        StringBuilder shape = new StringBuilder(letters.length());
        letters.chars()
                .map(letter ->
                        TYPED.indexOf(letter) < 0 ? letter : SHAPE.charAt(TYPED.indexOf(letter)))
                .forEach(letter -> shape.append((char) letter));
        return shape.toString();
    }
}
