package kz.zantartip.measures.attachment;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name under which a file was sent, made harmless.
final class FileName {

    private static final int LONGEST = 150;

    private static final Pattern FULL =
            Pattern.compile(
                    ";\\s*filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED =
            Pattern.compile(
                    ";\\s*filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile(";\\s*filename\\s*=\\s*([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /// The name in a part's `Content-Disposition`, as it was sent; empty where the part is no file.
    static Optional<String> in(String disposition) {
        Matcher full = FULL.matcher(disposition);
        if (full.find()) {
            try {
                return Optional.of(
                        URLDecoder.decode(
                                full.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException malformed) {
                return Optional.of(full.group(1));
            }
        }
        for (Pattern form : new Pattern[] {QUOTED, BARE}) {
            Matcher found = form.matcher(disposition);
            if (found.find()) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }

    /// Without a path, in whatever system's notation, without what no file system takes or what turns the direction of letters,
    /// and not longer than 150 characters, the ending kept. Empty where nothing is left.
    static String clean(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain =
                Normalizer.normalize(last, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                        .replaceAll("[<>:\"|?*]", "_")
                        .replaceAll("\\p{Zs}+", " ")
                        .replaceAll("^[. ]+|[. ]+$", "");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int dot = plain.lastIndexOf('.');
        String ending = dot > 0 && plain.length() - dot <= 10 ? plain.substring(dot) : "";
        int end = LONGEST - ending.length();
        if (Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(0, end).strip() + ending;
    }
}
