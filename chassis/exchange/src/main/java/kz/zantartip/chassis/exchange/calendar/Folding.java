package kz.zantartip.chassis.exchange.calendar;

import java.nio.charset.StandardCharsets;

/// Folds content lines so that none is longer than 75 octets (RFC 5545, 3.1). ical4j counts characters, and a Cyrillic one has
/// two octets.
final class Folding {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private Folding() {}

    /// @param text content lines, folded anyhow or not at all
    static String byOctets(String text) {
        String unfolded = text.replace(FOLD, "");
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / 30);
        int octets = 0;
        for (int i = 0; i < unfolded.length(); ) {
            int character = unfolded.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            boolean isBreak = character == '\r' || character == '\n';
            if (!isBreak && octets + size > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets = isBreak ? 0 : octets + size;
            i += Character.charCount(character);
        }
        return folded.toString();
    }
}
