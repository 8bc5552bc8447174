package kz.zantartip.gateway.route;

import java.util.Arrays;
import java.util.Locale;

/// The services behind the gateway, in the order in which everything lists them.
public enum Service {
    MEASURES,
    INDICATORS,
    EVENTS,
    CONSULTATIONS;

    /// The service of this word, as paths spell it.
    ///
    /// @throws IllegalArgumentException where there is none
    public static Service fromString(String word) {
        return Arrays.stream(values())
                .filter(service -> service.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such service"));
    }

    /// What its change events name as their source.
    public String source() {
        return "/" + word() + "-service";
    }

    /// The word for it in settings and answers.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
