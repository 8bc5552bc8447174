package kz.zantartip.chassis.condition;

import java.util.Arrays;
import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// The condition under which a caller wants a change: that the resource has not changed since it was read (RFC 9110,
/// 13.1.1). Only the version in front of the tag counts: what is derived, or depends on who asks, may differ.
public final class Precondition {

    /// 428: a change of this resource needs `If-Match`.
    public static final class Required extends ProblemException {

        private static final long serialVersionUID = 1L;

        Required() {
            super("precondition-required");
        }
    }

    /// 412: the resource has changed since; the answer carries its current version.
    public static final class Stale extends ProblemException {

        private static final long serialVersionUID = 1L;

        private final long version;

        Stale(long version) {
            super("stale", Map.of());
            this.version = version;
        }

        /// The version as `If-Match` takes it.
        @Override
        public Map<String, String> headers() {
            return Map.of("ETag", "\"" + version + "\"");
        }
    }

    private Precondition() {}

    /// @param ifMatch the header as it came; null where it did not
    public static void mustMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Required();
        }
        mayMatch(ifMatch, version);
    }

    /// Where the header is honoured but not needed.
    public static void mayMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return;
        }
        boolean matches =
                Arrays.stream(ifMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag ->
                                tag.equals("*") || version(tag).equals(String.valueOf(version)));
        if (!matches) {
            throw new Stale(version);
        }
    }

    /// A weak tag never matches (RFC 9110, 8.8.3.2); `"3"` alone means the version 3.
    private static String version(String tag) {
        if (tag.length() < 2 || !tag.startsWith("\"") || !tag.endsWith("\"")) {
            return "";
        }
        return tag.substring(1, tag.length() - 1).split("-", 2)[0];
    }
}
