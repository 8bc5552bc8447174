package kz.zantartip.gateway.route;

import java.util.Locale;

/// The services behind the gateway, in the order in which everything lists them.
public enum Service {
    MEASURES,
    INDICATORS,
    EVENTS,
    CONSULTATIONS;

    /// The word for it in settings and answers.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
