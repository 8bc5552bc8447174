package kz.zantartip.measures.search;

/// How well a word of a text answers a word that was asked for, the best first.
///
/// No stemmer exists for Kazakh, and Kazakh, Russian and English stand in one index. So one rule
/// recognises endings in all of them: two words are forms of one when they begin with at least four
/// common letters, which make three fifths of the shorter and half of the longer word. With
/// these figures chains of Kazakh endings still fit («мектептердегі», «мектептегі»;
/// «клиникаларының», «клиника») and common false friends do not («полиция», «политика»; «контроль»,
/// «контент»).
///
/// What the rule cannot do. A stem of three letters is found from the stem only: «заң» finds
/// «заңдары», but not the reverse, or every «при» would answer «приют». A change inside the stem
/// («день», «дни») is not seen. Words that begin alike by accident (`policy`, `police`) are taken
/// for forms of one.
enum Likeness {
    EXACT(100),
    /// The beginning of the word, or another form of it.
    FORM(80),
    /// The same or a form of it, written with letters that look alike, or on a Russian keyboard.
    SHAPE(50),
    ONE_LETTER_WRONG(20),
    NONE(0);

    private interface SameLetter {
        boolean test(char one, char other);
    }

    private static final int LEAST_COMMON = 4;
    private static final int LEAST_RIGHT = 5;
    private static final int MOST_FOR_LENGTH = 4;

    private final int points;

    Likeness(int points) {
        this.points = points;
    }

    /// What the likeness of two words is worth; 0 where there is none. Among equals the word of
    /// nearer length comes first: «правил» answers «правила» better than «право».
    static int points(Word asked, Word found) {
        Likeness likeness = between(asked, found);
        if (likeness == NONE) {
            return 0;
        }
        int shorter = Math.min(asked.letters().length(), found.letters().length());
        int longer = Math.max(asked.letters().length(), found.letters().length());
        return likeness.points + MOST_FOR_LENGTH * shorter / longer;
    }

    private static Likeness between(Word asked, Word found) {
        if (asked.letters().equals(found.letters())) {
            return EXACT;
        }
        if (asked.isNumber()) {
            return NONE;
        }
        if (isForm(asked.letters(), found.letters(), (one, other) -> one == other)) {
            return FORM;
        }
        String one = asked.shape();
        String other = found.shape();
        if (isForm(one, other, Word::alike)) {
            return SHAPE;
        }
        return !asked.hasDigit() && isOneLetterWrong(one, other) ? ONE_LETTER_WRONG : NONE;
    }

    /// Whether the words are the same, the first begins the second, or both are forms of one.
    private static boolean isForm(String asked, String found, SameLetter same) {
        int common = common(asked, 0, found, 0, same);
        if (common == asked.length()) {
            return common >= 2 || common == found.length();
        }
        return common >= LEAST_COMMON && differInEnding(common, asked, found);
    }

    private static boolean differInEnding(int common, String asked, String found) {
        int shorter = Math.min(asked.length(), found.length());
        int longer = Math.max(asked.length(), found.length());
        return 5 * common >= 3 * shorter && 2 * common >= longer;
    }

    /// A single slip stands where the two words first differ: a letter too many, a letter missing,
    /// a wrong one, or two neighbours swapped. Behind it the words must agree to the end. Of longer
    /// words a beginning or another ending is enough, if some letters behind the slip agree: else
    /// any ending would pass for a slip, and «органы» would find «организация».
    private static boolean isOneLetterWrong(String asked, String found) {
        if (asked.length() < LEAST_COMMON || found.length() < LEAST_COMMON) {
            return false;
        }
        int slip = common(asked, 0, found, 0, Word::alike);
        boolean swapped =
                slip + 1 < Math.min(asked.length(), found.length())
                        && Word.alike(asked.charAt(slip), found.charAt(slip + 1))
                        && Word.alike(asked.charAt(slip + 1), found.charAt(slip));
        return agreeBehind(slip, asked, slip + 1, found, slip)
                || agreeBehind(slip, asked, slip, found, slip + 1)
                || agreeBehind(slip, asked, slip + 1, found, slip + 1)
                || swapped && agreeBehind(slip + 2, asked, slip + 2, found, slip + 2);
    }

    private static boolean agreeBehind(
            int before, String asked, int fromAsked, String found, int fromFound) {
        if (fromAsked > asked.length() || fromFound > found.length()) {
            return false;
        }
        int behind = common(asked, fromAsked, found, fromFound, Word::alike);
        boolean askedEnds = fromAsked + behind == asked.length();
        if (askedEnds && fromFound + behind == found.length()) {
            return true;
        }
        int right = before + behind;
        if (right < LEAST_RIGHT) {
            return false;
        }
        return askedEnds ? behind >= 1 : behind >= 2 && differInEnding(right, asked, found);
    }

    private static int common(String one, int from, String other, int otherFrom, SameLetter same) {
        int most = Math.min(one.length() - from, other.length() - otherFrom);
        int common = 0;
        while (common < most
                && same.test(one.charAt(from + common), other.charAt(otherFrom + common))) {
            common++;
        }
        return common;
    }
}
