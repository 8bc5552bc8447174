package kz.zantartip.chassis.caller;

import java.util.List;
import java.util.regex.Pattern;

/// What the `Authorization` headers of a request bear, and how a refusal of it is told (RFC 6750).
public sealed interface Bearer {

    /// The challenge where a token is needed and none was sent.
    String CHALLENGE = "Bearer";

    /// The challenge where what was sent is not good.
    String INVALID = "Bearer error=\"invalid_token\"";

    /// No such header.
    record None() implements Bearer {}

    /// Something that may be a token; it still has to be verified.
    record Token(String text) implements Bearer {}

    /// Nothing that could be verified: two headers, another scheme, no token.
    record Unusable(String challenge) implements Bearer {}

    /// The characters of a token (RFC 6750, 2.1).
    Pattern FORM = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/-]+=*) *");

    /// @param headers all values of `Authorization`
    static Bearer of(List<String> headers) {
        if (headers == null || headers.isEmpty()) {
            return new None();
        }
        if (headers.size() > 1) {
            return new Unusable(INVALID);
        }
        String header = headers.getFirst();
        var form = FORM.matcher(header);
        if (form.matches()) {
            return new Token(form.group(1));
        }
        boolean meantAsToken = header.regionMatches(true, 0, "bearer ", 0, 7);
        return new Unusable(meantAsToken ? INVALID : CHALLENGE);
    }

    /// The challenge of a 401 to a request that bears this.
    default String challenge() {
        return switch (this) {
            case None _ -> CHALLENGE;
            case Token _ -> INVALID;
            case Unusable unusable -> unusable.challenge();
        };
    }
}
