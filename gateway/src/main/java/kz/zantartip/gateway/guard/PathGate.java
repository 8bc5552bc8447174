package kz.zantartip.gateway.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Refuses a request target that two programs could read in two ways. Nothing is normalised: what passes here goes on
/// byte for byte, so that the gateway's rules and the service behind it speak of the same path.
public final class PathGate {

    /// Why a target is refused: the code of the problem.
    public enum Refusal {
        STRANGE_PATH("strange-path"),
        MALFORMED("malformed-request"),
        TOO_LONG("uri-too-long");

        private final String code;

        Refusal(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// What RFC 3986 lets stand in a path besides `%`, less the semicolon: some frameworks cut a segment there.
    private static final boolean[] IN_PATH = allowed("-._~!$&'()*+,=:@/");

    /// What may stand in a query besides `%`; brackets should not, but browsers send them as they are.
    private static final boolean[] IN_QUERY = allowed("-._~!$&'()*+,=:@/;?[]");

    private final int maxUrl;

    public PathGate(int maxUrl) {
        this.maxUrl = maxUrl;
    }

    /// @param target as it stands in the request line
    public Optional<Refusal> judge(String target) {
        if (target.length() > maxUrl) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (target.isEmpty() || target.charAt(0) != '/') {
            return Optional.of(Refusal.MALFORMED);
        }
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        if (!isPlain(path)) {
            return Optional.of(Refusal.STRANGE_PATH);
        }
        return question < 0 || isWellFormed(target, question + 1, IN_QUERY)
                ? Optional.empty()
                : Optional.of(Refusal.MALFORMED);
    }

    private static boolean isPlain(String path) {
        return isWellFormed(path, 0, IN_PATH)
                && hasPlainSegments(path)
                && (path.indexOf('%') < 0 || hidesNothing(path));
    }

    /// Only characters of the set, and after each `%` two hexadecimal digits.
    private static boolean isWellFormed(String text, int from, boolean[] allowed) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (i + 2 >= text.length()
                        || hex(text.charAt(i + 1)) < 0
                        || hex(text.charAt(i + 2)) < 0) {
                    return false;
                }
                i += 2;
            } else if (c >= allowed.length || !allowed[c]) {
                return false;
            }
        }
        return true;
    }

    /// No segment is empty, `.` or `..`. An empty last one is a trailing slash, which names nothing but deceives nobody:
    /// that is left to be not found.
    private static boolean hasPlainSegments(String path) {
        int start = 1;
        while (true) {
            int end = path.indexOf('/', start);
            boolean last = end < 0;
            String segment = last ? path.substring(start) : path.substring(start, end);
            if (segment.equals(".") || segment.equals("..") || segment.isEmpty() && !last) {
                return false;
            }
            if (last) {
                return true;
            }
            start = end + 1;
        }
    }

    /// Decoded, the path holds no slash, backslash, dot or control character that was written with a percent sign, and it
    /// is UTF-8: an overlong form is a dot in disguise.
    private static boolean hidesNothing(String path) {
        ByteBuffer bytes = ByteBuffer.allocate(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                int octet = hex(path.charAt(i + 1)) << 4 | hex(path.charAt(i + 2));
                if (octet < 0x20
                        || octet == 0x7f
                        || octet == '/'
                        || octet == '\\'
                        || octet == '.') {
                    return false;
                }
                bytes.put((byte) octet);
                i += 2;
            } else {
                bytes.put((byte) c);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.flip())
                    .chars()
                    .noneMatch(Character::isISOControl);
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static int hex(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    private static boolean[] allowed(String marks) {
        boolean[] allowed = new boolean[128];
        for (char c = 0; c < allowed.length; c++) {
            allowed[c] =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || marks.indexOf(c) >= 0;
        }
        return allowed;
    }
}
