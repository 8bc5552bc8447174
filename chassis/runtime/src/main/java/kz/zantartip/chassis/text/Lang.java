package kz.zantartip.chassis.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/// The three languages that everything a person reads is available in, Kazakh first: it is the default.
public enum Lang {
    KK,
    RU,
    EN;

    /// The ISO 639-1 code in lower case, as in `Content-Language`, `?lang=` and the keys of a localized text.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /// The language of an ISO 639-1 code in lower case; empty for any other word.
    public static Optional<Lang> ofCode(String code) {
        return switch (code) {
            case "kk" -> Optional.of(KK);
            case "ru" -> Optional.of(RU);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /// The best of the three for an `Accept-Language` header (RFC 9110, 12.5.4). A regional variant counts as its base
    /// language; a header that asks for none of the three, is malformed or absent gives Kazakh, never an error.
    public static Lang accepted(String header) {
        if (header == null || header.isBlank()) {
            return KK;
        }
        List<LanguageRange> ranges;
        try {
            ranges = LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return KK;
        }
        List<String> named =
                ranges.stream().map(range -> range.getRange().split("-", 2)[0]).toList();
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                .flatMap(range -> matching(range, named))
                .findFirst()
                .orElse(KK);
    }

    /// `*` stands for those that the header does not name.
    private static Stream<Lang> matching(LanguageRange range, List<String> named) {
        return range.getRange().equals("*")
                ? Stream.of(values()).filter(lang -> !named.contains(lang.code()))
                : ofCode(range.getRange().split("-", 2)[0]).stream();
    }
}
