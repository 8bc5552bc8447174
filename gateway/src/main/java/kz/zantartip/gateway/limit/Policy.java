package kz.zantartip.gateway.limit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// How many calls a minute somebody has. Each stands under its word in `RateLimit-Policy` and in `ZT_RATE_LIMITS`.
public enum Policy {
    /// Calls without a token, per address.
    DEFAULT(600),

    /// Calls with a good token, per client.
    CLIENT(6_000),

    /// Slots kept for a moment, per address, with a token or without.
    HOLDS(30),

    /// Bookings, likewise.
    BOOKINGS(30),

    /// Calls with a token that is not good, per address. Who has used them up is not computed for any more.
    TOKENS(600);

    private final long usual;

    Policy(long usual) {
        this.usual = usual;
    }

    public long usual() {
        return usual;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Policy> ofWord(String word) {
        return Arrays.stream(values()).filter(policy -> policy.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(Policy::word).collect(Collectors.joining(", "));
    }
}
