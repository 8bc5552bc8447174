package kz.zantartip.gateway.limit;

import io.vertx.core.MultiMap;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// What a caller has left after a call, as the draft `RateLimit header fields for HTTP` writes it.
public record Account(List<Line> lines) {

    private static final long WINDOW = Limits.WINDOW.toSeconds();

    /// @param figure calls a minute
    /// @param granted whether there was anything left for this call
    /// @param reset until all of the figure is there again
    public record Line(Policy policy, long figure, boolean granted, long left, Duration reset) {

        private String asPolicy() {
            return "\"%s\";q=%d;w=%d".formatted(policy.word(), figure, WINDOW);
        }

        private String asRest() {
            return "\"%s\";r=%d;t=%d".formatted(policy.word(), left, seconds());
        }

        /// Rounded up: who comes back then is not too early.
        private long seconds() {
            return reset.plusNanos(999_999_999).toSeconds();
        }
    }

    public boolean isOverdrawn() {
        return lines.stream().anyMatch(line -> !line.granted());
    }

    /// Seconds until the call can be granted, for `Retry-After`.
    public long retryAfter() {
        return lines.stream()
                .filter(line -> !line.granted())
                .mapToLong(Line::seconds)
                .max()
                .orElse(0);
    }

    public void putOn(MultiMap answer) {
        answer.set("RateLimit-Policy", joined(lines.stream().map(Line::asPolicy).toList()));
        answer.set("RateLimit", joined(lines.stream().map(Line::asRest).toList()));
    }

    private static String joined(List<String> items) {
        return items.stream().collect(Collectors.joining(", "));
    }
}
